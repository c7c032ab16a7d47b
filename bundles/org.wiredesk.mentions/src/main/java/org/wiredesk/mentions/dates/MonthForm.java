package org.wiredesk.mentions.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How the names of months are written beside a day. */
public enum MonthForm {
  /** "November". */
  FULL(false, false, false),
  /** "Nov.", "Sept.", but "March" to "July", as the agencies of the United States do. */
  PRESS(true, false, true),
  /** "Nov", "Sept", but "March" to "July". */
  PRESS_WITHOUT_STOP(true, false, false),
  /** "Nov.", "Sep.", "Jul."; "May" only has no stop. */
  SHORT(true, true, true),
  /** "Nov", "Sep", "Jul". */
  SHORT_WITHOUT_STOP(true, true, false);

  private static final int LETTERS = 3;
  /** The months that AP and Reuters never shorten. */
  private static final Set<Month> NEVER_IN_PRESS = EnumSet.range(Month.MARCH, Month.JULY);

  private final boolean shortens;
  private final boolean allMonths;
  private final boolean stop;

  MonthForm(boolean shortens, boolean allMonths, boolean stop) {
    this.shortens = shortens;
    this.allMonths = allMonths;
    this.stop = stop;
  }

  public String write(Month month) {
    return name(month) + (shortens(month) && stop ? "." : "");
  }

  /** The name without a full stop. */
  String name(Month month) {
    String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (!shortens(month)) {
      return full;
    }
    return full.substring(0, month == Month.SEPTEMBER && !allMonths ? LETTERS + 1 : LETTERS);
  }

  private boolean shortens(Month month) {
    return shortens && month != Month.MAY && (allMonths || !NEVER_IN_PRESS.contains(month));
  }
}
