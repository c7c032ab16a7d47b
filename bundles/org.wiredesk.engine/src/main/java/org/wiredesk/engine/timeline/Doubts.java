package org.wiredesk.engine.timeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Gathers which times of a wire are in doubt, and which of them findings name together. */
final class Doubts {

  private final Wire wire;
  private final List<TemporalExpression> times;
  private final List<TimelineMention> mentions;
  private final Set<Contradiction> contradictions = new LinkedHashSet<>();

  /** @param mentions of the times, one each */
  Doubts(Wire wire, List<TemporalExpression> times, List<TimelineMention> mentions) {
    this.wire = wire;
    this.times = times;
    this.mentions = new ArrayList<>(mentions);
  }

  void take(Finding finding) {
    if (finding.check().kind() != FindingKind.DATE) {
      return;
    }
    List<Integer> doubted = at(finding.span());
    doubted.forEach(i -> mentions.set(i, mentions.get(i).with(finding)));
    if (!doubted.isEmpty()) {
      join(finding, doubted);
    }
  }

  List<TimelineMention> mentions() {
    return mentions;
  }

  List<Contradiction> contradictions() {
    return List.copyOf(contradictions);
  }

  /** The first of the doubted is joined with the others and with all the related places. */
  private void join(Finding finding, List<Integer> doubted) {
    int from = doubted.get(0);
    doubted.stream().skip(1).forEach(i -> join(from, OptionalInt.of(i), finding));
    for (RelatedPlace place : finding.related()) {
      List<Integer> others = at(place.span());
      others.stream().filter(i -> !doubted.contains(i)).forEach(i -> join(from, OptionalInt.of(i), finding));
      if (others.isEmpty() && isOfDate(place.span())) {
        join(from, OptionalInt.empty(), finding);
      }
    }
  }

  private void join(int from, OptionalInt to, Finding finding) {
    contradictions.add(new Contradiction(from, to, finding.message()));
  }

  /** Whether some words give the wire its date. */
  private boolean isOfDate(Span words) {
    return wire.dateline().filter(line -> line.span().overlaps(words)).isPresent()
        || wire.date().flatMap(date -> date.evidence()).filter(evidence -> evidence.overlaps(words)).isPresent();
  }

  /** The indices of the times that share a character with some words. */
  private List<Integer> at(Span words) {
    List<Integer> found = new ArrayList<>();
    for (int i = firstEndingAfter(words.start()); i < times.size(); i++) {
      if (times.get(i).span().start() >= words.end()) {
        break;
      }
      found.add(i);
    }
    return found;
  }

  /** Times are in order and none overlaps another. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
