package org.wiredesk.report.sarif;

import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.report.Ruling;
import org.wiredesk.report.JudgedFinding;

/**
 * A finding as a log tells it.
 *
 * @param ruling what a person decided
 * @param suppressed whether by that it is none any more
 */
record LoggedFinding(Finding finding, Optional<Ruling> ruling, boolean suppressed) {

  static LoggedFinding of(JudgedFinding judged) {
    return new LoggedFinding(judged.finding(), judged.ruling(), judged.isCleared());
  }
}
