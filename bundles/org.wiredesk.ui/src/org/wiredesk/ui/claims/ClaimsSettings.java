package org.wiredesk.ui.claims;

import org.eclipse.ui.IMemento;

/** What the view keeps from one start to the next. */
final class ClaimsSettings {

  private static final String BY_KIND = "byKind";
  private static final String OPEN_ONLY = "openOnly";
  private static final String ALL = "all";
  private static final String LINKED = "linked";

  boolean byKind = true;
  boolean openOnly;
  /** Also what is hardly worth checking. */
  boolean all;
  /** Whether the selection follows the caret. */
  boolean linked = true;

  /** @param memento null at the first start */
  static ClaimsSettings read(IMemento memento) {
    ClaimsSettings settings = new ClaimsSettings();
    if (memento != null) {
      settings.byKind = !Boolean.FALSE.equals(memento.getBoolean(BY_KIND));
      settings.openOnly = Boolean.TRUE.equals(memento.getBoolean(OPEN_ONLY));
      settings.all = Boolean.TRUE.equals(memento.getBoolean(ALL));
      settings.linked = !Boolean.FALSE.equals(memento.getBoolean(LINKED));
    }
    return settings;
  }

  void write(IMemento memento) {
    memento.putBoolean(BY_KIND, byKind);
    memento.putBoolean(OPEN_ONLY, openOnly);
    memento.putBoolean(ALL, all);
    memento.putBoolean(LINKED, linked);
  }
}
