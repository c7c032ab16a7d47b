package org.wiredesk.engine.reading;

import org.wiredesk.checks.api.Severity;

/** How bad a sentence is, in the three steps that a colour can show. */
public enum Heat {
  /** Minor faults only, and few of them. */
  MILD,
  /** At least as bad as one major fault. */
  WARM,
  /** At least as bad as one critical fault, or as five major ones. */
  HOT;

  /** @param score of a {@link RatedSentence}: above 0 */
  public static Heat of(int score) {
    if (score >= Penalty.of(Severity.CRITICAL)) {
      return HOT;
    }
    return score >= Penalty.of(Severity.MAJOR) ? WARM : MILD;
  }
}
