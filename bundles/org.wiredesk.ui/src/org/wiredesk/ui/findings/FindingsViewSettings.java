package org.wiredesk.ui.findings;

import org.eclipse.ui.IMemento;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Severity;

/** What the view keeps from one start to the next. The text of the search box is not kept: it would hide findings. */
final class FindingsViewSettings {

  private static final String GROUPING = "grouping";
  private static final String SORTED_BY = "sortedBy";
  private static final String REVERSED = "reversed";
  private static final String LINKED = "linked";
  private static final String HIDDEN = "hidden";
  private static final String MILDEST = "mildest";
  private static final String SETTLED = "settled";

  Grouping grouping = Grouping.KIND;
  FindingsColumn sortedBy = FindingsColumn.PLACE;
  boolean reversed;
  /** Whether the selection follows the caret. */
  boolean linked = true;
  /** Whether what people dismissed or verified is shown among the others. */
  boolean settledShown;
  FindingsFilter filter = FindingsFilter.NONE;

  /** @param memento null at the first start */
  static FindingsViewSettings read(IMemento memento) {
    FindingsViewSettings settings = new FindingsViewSettings();
    if (memento != null) {
      settings.grouping = KeptChoices.one(memento, GROUPING, Grouping.class).orElse(settings.grouping);
      settings.sortedBy = KeptChoices.one(memento, SORTED_BY, FindingsColumn.class).orElse(settings.sortedBy);
      settings.reversed = Boolean.TRUE.equals(memento.getBoolean(REVERSED));
      settings.settledShown = Boolean.TRUE.equals(memento.getBoolean(SETTLED));
      settings.linked = !Boolean.FALSE.equals(memento.getBoolean(LINKED));
      settings.filter = new FindingsFilter(
          KeptChoices.several(memento, HIDDEN, FindingKind.class),
          KeptChoices.one(memento, MILDEST, Severity.class).orElse(Severity.NEUTRAL), "");
    }
    return settings;
  }

  void write(IMemento memento) {
    memento.putString(GROUPING, grouping.name());
    memento.putString(SORTED_BY, sortedBy.name());
    memento.putBoolean(REVERSED, reversed);
    memento.putBoolean(LINKED, linked);
    memento.putBoolean(SETTLED, settledShown);
    KeptChoices.keep(memento, HIDDEN, filter.hidden());
    memento.putString(MILDEST, filter.mildest().name());
  }
}
