package org.wiredesk.ui.trial;

import java.util.List;

/**
 * How far a trial is, and what it has found so far.
 *
 * @param hits the first of them, in the order of the wires
 * @param count all hits, also those that are not listed
 * @param wiresHit how many wires have one
 * @param done how many wires were looked at
 * @param total how many there are
 * @param notFor how many of the wires the rule is not for, because of the language they were translated from
 * @param unread names of files that could not be read
 * @param badExamples what the rule's own examples say against it
 */
public record TrialResult(
    TrialRule rule, State state, List<TrialHit> hits, int count, int wiresHit, int done, int total, int notFor,
    List<String> unread, List<String> badExamples) {

  /** The states of a trial. */
  public enum State {
    BROKEN,
    RUNNING,
    STOPPED,
    DONE
  }

  public TrialResult {
    hits = List.copyOf(hits);
    unread = List.copyOf(unread);
    badExamples = List.copyOf(badExamples);
  }

  static TrialResult broken(TrialRule rule) {
    return new TrialResult(rule, State.BROKEN, List.of(), 0, 0, 0, 0, 0, List.of(), List.of());
  }
}
