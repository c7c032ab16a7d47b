package org.wiredesk.ui.model;

import java.util.List;

/**
 * How far the checking of a wire is.
 *
 * @param pending names of the providers that are still at work, empty unless {@code phase} is {@code CHECKING}
 */
public record CheckState(Phase phase, List<String> pending) {

  public enum Phase {
    /** The text has changed, or was just opened, and its check has not begun. */
    WAITING,
    CHECKING,
    CHECKED,
    /** The check as a whole broke; what is shown is from before. */
    FAILED
  }

  public static final CheckState WAITING = new CheckState(Phase.WAITING, List.of());
  public static final CheckState CHECKED = new CheckState(Phase.CHECKED, List.of());
  public static final CheckState FAILED = new CheckState(Phase.FAILED, List.of());

  public CheckState {
    pending = List.copyOf(pending);
  }

  public static CheckState checking(List<String> pending) {
    return new CheckState(Phase.CHECKING, pending);
  }
}
