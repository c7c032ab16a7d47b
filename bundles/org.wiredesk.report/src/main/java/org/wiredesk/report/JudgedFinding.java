package org.wiredesk.report;

import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.report.Ruling;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Verdict;

/**
 * A finding and what a person decided about it.
 *
 * @param decision that holds for it; none when nobody looked
 */
public record JudgedFinding(Finding finding, Optional<Decision> decision) {

  /** Whether a person said that it is a fault. */
  public boolean isConfirmed() {
    return is(Verdict.ACCEPTED) || is(Verdict.EDITED);
  }

  /** Whether a person said that it is none: dismissed, or held against a source and right. */
  public boolean isCleared() {
    return is(Verdict.DISMISSED) || is(Verdict.VERIFIED);
  }

  /** The decision as reports tell it. */
  public Optional<Ruling> ruling() {
    return decision.map(made -> new Ruling(
        made.verdict().label(), made.scope().label(), made.remark().author(), made.remark().modified(),
        made.remark().text(), made.source()));
  }

  private boolean is(Verdict verdict) {
    return decision.filter(made -> made.verdict() == verdict).isPresent();
  }
}
