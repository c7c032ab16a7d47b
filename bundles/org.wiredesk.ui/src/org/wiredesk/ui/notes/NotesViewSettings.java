package org.wiredesk.ui.notes;

import org.eclipse.ui.IMemento;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.ui.findings.KeptChoices;

/** What the view keeps from one start to the next. The text of the search box is not kept: it would hide notes. */
final class NotesViewSettings {

  private static final String GROUPING = "grouping";
  private static final String SORTED_BY = "sortedBy";
  private static final String REVERSED = "reversed";
  private static final String LINKED = "linked";
  private static final String HIDDEN = "hidden";
  private static final String MILDEST = "mildest";

  NotesGrouping grouping = NotesGrouping.STATUS;
  NotesColumn sortedBy = NotesColumn.PLACE;
  boolean reversed;
  /** Whether the selection follows the caret. */
  boolean linked = true;
  NotesFilter filter = NotesFilter.NONE;

  /** @param memento null at the first start */
  static NotesViewSettings read(IMemento memento) {
    NotesViewSettings settings = new NotesViewSettings();
    if (memento != null) {
      settings.grouping = KeptChoices.one(memento, GROUPING, NotesGrouping.class).orElse(settings.grouping);
      settings.sortedBy = KeptChoices.one(memento, SORTED_BY, NotesColumn.class).orElse(settings.sortedBy);
      settings.reversed = Boolean.TRUE.equals(memento.getBoolean(REVERSED));
      settings.linked = !Boolean.FALSE.equals(memento.getBoolean(LINKED));
      settings.filter = new NotesFilter(
          KeptChoices.several(memento, HIDDEN, NoteStatus.class),
          KeptChoices.one(memento, MILDEST, Severity.class).orElse(Severity.NEUTRAL), "");
    }
    return settings;
  }

  void write(IMemento memento) {
    memento.putString(GROUPING, grouping.name());
    memento.putString(SORTED_BY, sortedBy.name());
    memento.putBoolean(REVERSED, reversed);
    memento.putBoolean(LINKED, linked);
    KeptChoices.keep(memento, HIDDEN, filter.hidden());
    memento.putString(MILDEST, filter.mildest().name());
  }
}
