package org.wiredesk.engine.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Gathers which times of a wire are in doubt, and which of them findings name together. */
final class Doubts {

  /** Dimensions of MQM. */
  private static final Set<String> OF_WRITING = Set.of("style", "locale conventions");
  /** Stands for the wire's own date. */
  private static final int NOW = -1;

  private final Wire wire;
  private final List<TemporalExpression> times;
  private final List<TimelineMention> mentions;
  private final List<Contradiction> contradictions = new ArrayList<>();
  /** Each pair of times is joined once, whoever says it first. */
  private final Set<Set<Integer>> joined = new HashSet<>();

  /** @param mentions of the times, one each */
  Doubts(Wire wire, List<TemporalExpression> times, List<TimelineMention> mentions) {
    this.wire = wire;
    this.times = times;
    this.mentions = new ArrayList<>(mentions);
  }

  void take(Finding finding) {
    if (!isAboutWhen(finding.check())) {
      return;
    }
    List<Integer> doubted = at(finding.span());
    doubted.forEach(i -> mentions.set(i, mentions.get(i).with(finding)));
    if (!doubted.isEmpty()) {
      join(finding, doubted);
    }
  }

  /** Findings about dates but not about how dates are written: those doubt no day. */
  static boolean isAboutWhen(CheckInfo check) {
    return check.kind() == FindingKind.DATE && !OF_WRITING.contains(check.category().dimension());
  }

  List<TimelineMention> mentions() {
    return mentions;
  }

  List<Contradiction> contradictions() {
    return contradictions;
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
    if (joined.add(Set.copyOf(List.of(from, to.orElse(NOW))))) {
      contradictions.add(new Contradiction(from, to, finding.message()));
    }
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
