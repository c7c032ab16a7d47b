package org.wiredesk.ui.timeline;

import java.util.Optional;
import org.eclipse.ui.IMemento;

/** What the view keeps from one start to the next. */
final class TimelineViewSettings {

  private static final String LINKED = "linked";
  private static final String TABLE = "table";
  private static final String PICTURE_PERCENT = "picturePercent";
  private static final int LEAST_PERCENT = 15;

  /** Whether the selection follows the caret. */
  boolean linked = true;
  boolean table = true;
  /** How much of the view the picture has when the table is beside it. */
  int picturePercent = 62;

  /** @param memento null at the first start */
  static TimelineViewSettings read(IMemento memento) {
    TimelineViewSettings settings = new TimelineViewSettings();
    if (memento != null) {
      settings.linked = !Boolean.FALSE.equals(memento.getBoolean(LINKED));
      settings.table = !Boolean.FALSE.equals(memento.getBoolean(TABLE));
      settings.resize(Optional.ofNullable(memento.getInteger(PICTURE_PERCENT)).orElse(settings.picturePercent));
    }
    return settings;
  }

  void write(IMemento memento) {
    memento.putBoolean(LINKED, linked);
    memento.putBoolean(TABLE, table);
    memento.putInteger(PICTURE_PERCENT, picturePercent);
  }

  void resize(int percent) {
    picturePercent = Math.max(LEAST_PERCENT, Math.min(100 - LEAST_PERCENT, percent));
  }
}
