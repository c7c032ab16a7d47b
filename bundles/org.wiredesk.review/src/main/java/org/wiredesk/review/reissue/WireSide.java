package org.wiredesk.review.reissue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.Names;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.review.anchors.TextWords;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** One of two wires with what it refers to, to be asked about a place in it. */
final class WireSide {

  private final Wire wire;
  private final Mentions mentions;
  private final List<Span> names;
  private final Map<String, Integer> words = new HashMap<>();

  WireSide(Wire wire) {
    this.wire = wire;
    this.mentions = Mentions.of(wire);
    this.names = new ArrayList<>(
        mentions.names().all().stream().map(Names.Name::places).flatMap(List::stream).sorted().toList());
    TextWords.of(wire.text()).forEach(word -> words.merge(Spelling.base(word), 1, Integer::sum));
  }

  String text() {
    return wire.text();
  }

  Wire wire() {
    return wire;
  }

  /** The temporal expressions that a span lies in or reaches into. */
  List<TemporalExpression> times(Span span) {
    return overlapping(mentions.times(), TemporalExpression::span, span);
  }

  /** The longest name that a span lies in or reaches into, the possessive left out. */
  Optional<Span> name(Span span) {
    return overlapping(names, name -> name, span).stream().max(Comparator.comparingInt(Span::length));
  }

  boolean mayBeName(String word) {
    return mentions.names().mayBeName(word);
  }

  boolean isQuoted(Span span) {
    return mentions.quotations().contains(span);
  }

  /** How often a word stands in the wire, possessives counted with it. */
  int count(String word) {
    return words.getOrDefault(Spelling.base(word), 0);
  }

  boolean isInLead(Span span) {
    Optional<Span> lead = wire.sentences().stream().map(sentence -> sentence.span())
        .filter(sentence -> wire.headline().filter(line -> line.contains(sentence)).isEmpty())
        .filter(sentence -> wire.dateline().filter(line -> sentence.end() <= line.span().start()).isEmpty())
        .findFirst();
    return lead.filter(sentence -> sentence.contains(span)).isPresent();
  }

  private interface Place<T> {
    Span of(T item);
  }

  /** Of items in the order of the text. */
  private static <T> List<T> overlapping(List<T> items, Place<T> place, Span span) {
    int low = 0;
    int high = items.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.of(items.get(middle)).start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<T> found = new ArrayList<>();
    for (int i = Math.max(0, low - 2); i < items.size() && place.of(items.get(i)).start() < span.end(); i++) {
      if (place.of(items.get(i)).overlaps(span)) {
        found.add(items.get(i));
      }
    }
    return found;
  }
}
