package org.wiredesk.ui.original;

import org.eclipse.ui.IMemento;

/** What the view keeps from one start to the next. */
final class OriginalViewSettings {

  private static final String TOGETHER = "together";

  /** Whether wire and original scroll together. */
  boolean together = true;

  /** @param memento null at the first start */
  static OriginalViewSettings read(IMemento memento) {
    OriginalViewSettings settings = new OriginalViewSettings();
    if (memento != null) {
      settings.together = !Boolean.FALSE.equals(memento.getBoolean(TOGETHER));
    }
    return settings;
  }

  void write(IMemento memento) {
    memento.putBoolean(TOGETHER, together);
  }
}
