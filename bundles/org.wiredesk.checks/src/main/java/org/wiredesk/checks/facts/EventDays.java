package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.wiredesk.checks.api.facts.Event;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;

/**
 * The days of an event, and how another time lies to them. Only what looks like a slip of the pen is wrong: some days,
 * one figure or the month aside. What lies further off is another event of the same kind in the same place.
 */
record EventDays(LocalDate first, LocalDate last) {

  enum Judgement { FITS, SLIP, ANOTHER }

  private static final int DAYS_ASIDE = 12;
  private static final int MONTHS_ASIDE = 2;

  static EventDays of(Event event) {
    return new EventDays(event.from().earliest(), event.until().latest());
  }

  /** @param keptEachYear whether the words may be about a day on which the event is remembered */
  Judgement judge(CalendarValue time, boolean keptEachYear) {
    if (!time.first().isAfter(last) && !time.last().isBefore(first)) {
      return Judgement.FITS;
    }
    boolean slip = switch (time.grain()) {
      case DAY -> isSlip(time.first(), keptEachYear);
      case MONTH -> isSlip(YearMonth.from(time.first()), keptEachYear);
      case YEAR -> !keptEachYear && Math.abs(time.first().getYear() - nearest(time.first()).getYear()) == 1;
      default -> false;
    };
    return slip ? Judgement.SLIP : Judgement.ANOTHER;
  }

  private boolean isSlip(LocalDate day, boolean keptEachYear) {
    LocalDate near = nearest(day);
    boolean aside = Math.abs(ChronoUnit.DAYS.between(day, near)) <= DAYS_ASIDE;
    boolean otherMonth = day.getYear() == near.getYear() && day.getDayOfMonth() == near.getDayOfMonth();
    return aside || first.equals(last) && otherMonth
        || !keptEachYear && (isSameDay(day, first) || isSameDay(day, last));
  }

  private static boolean isSameDay(LocalDate one, LocalDate other) {
    return MonthDay.from(one).equals(MonthDay.from(other));
  }

  private boolean isSlip(YearMonth month, boolean keptEachYear) {
    YearMonth near = YearMonth.from(nearest(month.atDay(1)));
    boolean aside = month.getYear() == near.getYear()
        && Math.abs(ChronoUnit.MONTHS.between(month, near)) <= MONTHS_ASIDE;
    return aside || !keptEachYear && month.getMonth() == near.getMonth();
  }

  /** The day of the event that lies nearest to another one. */
  LocalDate nearest(LocalDate day) {
    return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
  }

  static boolean isExact(CalendarValue time) {
    return time.grain() == Grain.DAY || time.grain() == Grain.MONTH || time.grain() == Grain.YEAR;
  }
}
