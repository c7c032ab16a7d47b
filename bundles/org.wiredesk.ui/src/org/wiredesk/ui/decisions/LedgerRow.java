package org.wiredesk.ui.decisions;

import java.util.Optional;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.review.decisions.LedgerLine;

/**
 * A check and how it did.
 *
 * @param check empty for one that this installation does not have
 * @param on whether it runs in the workspace
 */
public record LedgerRow(LedgerLine line, Optional<CheckInfo> check, boolean on) {

  /** The title of the check, else its id. */
  public String title() {
    return check.map(CheckInfo::title).orElse(line.check().value());
  }

  /** Whether somebody should be asked to switch it off. */
  public boolean isToSwitchOff() {
    return on && check.isPresent() && line.isMostlyWrong();
  }
}
