package org.wiredesk.checks.dates;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.clauses.Clauses;
import org.wiredesk.text.Sentence;

/** A sentence with its times, in order, and its clauses, which are read when first asked for. */
final class TensedSentence {

  private final TimedSentence timed;
  private Clauses clauses;

  TensedSentence(TimedSentence timed) {
    this.timed = timed;
  }

  Sentence sentence() {
    return timed.sentence();
  }

  List<TemporalExpression> times() {
    return timed.times();
  }

  /** The times a few places around one of them. */
  List<TemporalExpression> around(TemporalExpression time, int places) {
    int index = Collections.binarySearch(times(), time, Comparator.comparing(TemporalExpression::span));
    return times().subList(Math.max(0, index - places), Math.min(times().size(), index + places + 1));
  }

  Clauses clauses() {
    if (clauses == null) {
      clauses = Clauses.of(sentence(), times().stream().map(TemporalExpression::span).toList());
    }
    return clauses;
  }
}
