package org.wiredesk.ui.trial;

import java.util.Optional;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * A place where a rule speaks.
 *
 * @param span offsets of the wire's document as it was
 * @param line of the document, from 1
 * @param sentence the words around it, on one line
 * @param mark the place within {@code sentence}
 */
public record TrialHit(TrialWire wire, Span span, int line, String sentence, Span mark) {

  static TrialHit of(TrialWire where, Wire wire, NormalizedText text, Span found) {
    Span around = around(wire, found);
    int line = 1 + (int) wire.text().substring(0, found.start()).chars().filter(c -> c == '\n').count();
    return new TrialHit(where, text.toOriginal(found), line, around.of(wire.text()).replace('\n', ' '),
        found.shift(-around.start()));
  }

  /** The words in doubt. */
  String words() {
    return mark.of(sentence);
  }

  /** Where the place is in a text that may have changed: the same words nearest to where they were. */
  Optional<Span> in(String text) {
    if (span.end() <= text.length() && sameWords(span.of(text))) {
      return Optional.of(span);
    }
    int after = text.indexOf(words(), Math.min(span.start(), text.length()));
    int before = text.lastIndexOf(words(), span.start());
    boolean nearerBefore = before >= 0 && (after < 0 || span.start() - before < after - span.start());
    int at = nearerBefore ? before : after;
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + words().length()));
  }

  private boolean sameWords(String words) {
    return NormalizedText.of(words).text().replace('\n', ' ').equals(words());
  }

  /** The sentence, or where there is none, as in a dateline, the line. */
  private static Span around(Wire wire, Span found) {
    int low = 0;
    int high = wire.sentences().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (wire.sentences().get(middle).span().start() <= found.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Optional.of(low - 1).filter(index -> index >= 0)
        .map(index -> wire.sentences().get(index)).map(Sentence::span)
        .filter(sentence -> sentence.contains(found))
        .orElseGet(() -> line(wire.text(), found));
  }

  private static Span line(String text, Span found) {
    int start = text.lastIndexOf('\n', found.start() - 1) + 1;
    int end = text.indexOf('\n', found.end());
    return new Span(start, end < 0 ? text.length() : end);
  }
}
