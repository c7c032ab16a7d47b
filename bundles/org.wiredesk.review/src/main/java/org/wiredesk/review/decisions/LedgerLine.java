package org.wiredesk.review.decisions;

import java.util.OptionalDouble;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.review.Decision.Verdict;

/**
 * How often findings of a check were accepted as faults, mended, dismissed as none, or verified against a source. What
 * was dismissed for a wire or a project counts once: it is one thing that the check did not know.
 */
public record LedgerLine(CheckId check, int accepted, int edited, int dismissed, int verified) {

  /** With fewer decisions a share says little. */
  private static final int ENOUGH = 5;

  private static final double MOSTLY_WRONG = 0.5;

  static LedgerLine of(CheckId check, Verdict verdict) {
    return new LedgerLine(
        check,
        verdict == Verdict.ACCEPTED ? 1 : 0,
        verdict == Verdict.EDITED ? 1 : 0,
        verdict == Verdict.DISMISSED ? 1 : 0,
        verdict == Verdict.VERIFIED ? 1 : 0);
  }

  static LedgerLine mended(CheckId check, int count) {
    return new LedgerLine(check, 0, count, 0, 0);
  }

  LedgerLine plus(LedgerLine other) {
    return new LedgerLine(
        check, accepted + other.accepted, edited + other.edited, dismissed + other.dismissed,
        verified + other.verified);
  }

  public int count() {
    return accepted + edited + dismissed + verified;
  }

  /**
   * The share of findings that were faults, from 0 to 1: accepted and mended ones among these and the dismissed. What
   * was verified is left out: to send somebody to a source is not to be wrong. Empty when nothing else was decided.
   */
  public OptionalDouble right() {
    int judged = accepted + edited + dismissed;
    return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((accepted + edited) / (double) judged);
  }

  /** Whether there are enough decisions, five, for the share to say something. */
  public boolean isTelling() {
    return accepted + edited + dismissed >= ENOUGH;
  }

  /** Dismissed more often than not: a check to switch off. */
  public boolean isMostlyWrong() {
    return isTelling() && right().orElse(1) < MOSTLY_WRONG;
  }
}
