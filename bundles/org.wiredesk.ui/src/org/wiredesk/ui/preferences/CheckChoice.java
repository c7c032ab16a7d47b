package org.wiredesk.ui.preferences;

import java.util.HashSet;
import java.util.Set;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;

/**
 * Which checks run, as the difference to what runs by default. What was chosen for checks that are not there now,
 * because they belong to another language, stays.
 *
 * @param enabled switched on although off by default
 * @param disabled switched off; goes before {@code enabled}
 */
public record CheckChoice(Set<CheckId> enabled, Set<CheckId> disabled) {

  public static final CheckChoice DEFAULT = new CheckChoice(Set.of(), Set.of());

  public CheckChoice {
    enabled = Set.copyOf(enabled);
    disabled = Set.copyOf(disabled);
  }

  public boolean isOn(CheckInfo check) {
    return !disabled.contains(check.id()) && (check.onByDefault() || enabled.contains(check.id()));
  }

  public CheckChoice with(Iterable<CheckInfo> checks, boolean on) {
    Set<CheckId> moreEnabled = new HashSet<>(enabled);
    Set<CheckId> moreDisabled = new HashSet<>(disabled);
    for (CheckInfo check : checks) {
      moreEnabled.remove(check.id());
      moreDisabled.remove(check.id());
      if (on != check.onByDefault()) {
        (on ? moreEnabled : moreDisabled).add(check.id());
      }
    }
    return new CheckChoice(moreEnabled, moreDisabled);
  }
}
