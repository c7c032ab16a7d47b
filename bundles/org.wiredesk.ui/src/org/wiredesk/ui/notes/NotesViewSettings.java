package org.wiredesk.ui.notes;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.ui.IMemento;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.NoteStatus;

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
      settings.grouping = value(memento, GROUPING, NotesGrouping.class).orElse(settings.grouping);
      settings.sortedBy = value(memento, SORTED_BY, NotesColumn.class).orElse(settings.sortedBy);
      settings.reversed = Boolean.TRUE.equals(memento.getBoolean(REVERSED));
      settings.linked = !Boolean.FALSE.equals(memento.getBoolean(LINKED));
      settings.filter = new NotesFilter(
          hidden(memento), value(memento, MILDEST, Severity.class).orElse(Severity.NEUTRAL), "");
    }
    return settings;
  }

  void write(IMemento memento) {
    memento.putString(GROUPING, grouping.name());
    memento.putString(SORTED_BY, sortedBy.name());
    memento.putBoolean(REVERSED, reversed);
    memento.putBoolean(LINKED, linked);
    memento.putString(HIDDEN, filter.hidden().stream().map(Enum::name).collect(Collectors.joining(" ")));
    memento.putString(MILDEST, filter.mildest().name());
  }

  private static Set<NoteStatus> hidden(IMemento memento) {
    String names = Optional.ofNullable(memento.getString(HIDDEN)).orElse("");
    Set<NoteStatus> statuses = EnumSet.noneOf(NoteStatus.class);
    for (String name : names.split(" ")) {
      constant(name, NoteStatus.class).ifPresent(statuses::add);
    }
    return statuses;
  }

  private static <E extends Enum<E>> Optional<E> value(IMemento memento, String key, Class<E> type) {
    return Optional.ofNullable(memento.getString(key)).flatMap(name -> constant(name, type));
  }

  /** Empty for what another version of the view may have kept. */
  private static <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
    return EnumSet.allOf(type).stream().filter(constant -> constant.name().equals(name)).findFirst();
  }
}
