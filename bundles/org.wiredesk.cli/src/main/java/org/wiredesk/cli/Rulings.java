package org.wiredesk.cli;

import org.wiredesk.engine.report.Ruling;
import org.wiredesk.review.Decision;

/** Decisions as reports tell them. */
final class Rulings {

  private Rulings() {}

  static Ruling of(Decision decision) {
    return new Ruling(
        decision.verdict().label(),
        decision.scope().label(),
        decision.remark().author(),
        decision.remark().modified(),
        decision.remark().text(),
        decision.source());
  }
}
