package org.wiredesk.engine.timeline;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.wiredesk.mentions.times.AmbiguousDay;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.Modifier;
import org.wiredesk.mentions.times.TimeAmount;
import org.wiredesk.mentions.times.TimeMention;
import org.wiredesk.mentions.times.TimePattern;
import org.wiredesk.mentions.times.TimeReference;
import org.wiredesk.mentions.times.TimeValue;
import org.wiredesk.mentions.times.TimexType;

/** What a time means, in words for a reader who does not know TIMEX3. */
final class TimeWords {

  private static final String[] ORDINALS = {"first", "second", "third", "fourth"};
  /** As TIMEX3 writes a weekday of an unknown week, and a month and day of an unknown year. */
  private static final String OPEN_WEEKDAY = "XXXX-WXX-";
  private static final String OPEN_YEAR = "XXXX-";

  private TimeWords() {}

  static String of(TimeMention time) {
    String every = time.type() == TimexType.SET ? "every " : "";
    return every + time.modifier().map(TimeWords::before).orElse("") + of(time.value());
  }

  private static String before(Modifier modifier) {
    return switch (modifier) {
      case START -> "beginning of ";
      case MID -> "middle of ";
      case END -> "end of ";
      case APPROX -> "about ";
      case LESS_THAN -> "less than ";
      case MORE_THAN -> "more than ";
      case EQUAL_OR_LESS -> "at most ";
      case EQUAL_OR_MORE -> "at least ";
      case BEFORE -> "before ";
      case AFTER -> "after ";
    };
  }

  private static String of(TimeValue value) {
    if (value instanceof CalendarValue calendar) {
      return of(calendar);
    }
    if (value instanceof AmbiguousDay day) {
      return DayWords.of(day.monthFirst()) + " or " + DayWords.of(day.dayFirst());
    }
    if (value instanceof TimeAmount amount) {
      return of(amount);
    }
    if (value instanceof TimeReference reference) {
      return switch (reference) {
        case PAST_REF -> "some time before";
        case PRESENT_REF -> "about now";
        case FUTURE_REF -> "some time after";
      };
    }
    return of((TimePattern) value);
  }

  private static String of(CalendarValue value) {
    if (value instanceof CalendarValue.PartOfDay part) {
      return DayWords.withWeekday(part.date()) + ", " + name(part.part());
    }
    if (value instanceof CalendarValue.ClockTime clock) {
      return DayWords.withWeekday(clock.date()) + ", " + clock.time() + clock.zone().map(zone -> " " + zone).orElse("");
    }
    if (value instanceof CalendarValue.Day day) {
      return DayWords.withWeekday(day.date());
    }
    if (value instanceof CalendarValue.Week || value instanceof CalendarValue.Weekend) {
      return name(value.grain()) + " of " + DayWords.range(value.first(), value.last());
    }
    return value instanceof CalendarValue.Month ? DayWords.month(value.first()) : longer(value);
  }

  private static String longer(CalendarValue value) {
    if (value instanceof CalendarValue.Quarter quarter) {
      return ORDINALS[quarter.number() - 1] + " quarter of " + quarter.year();
    }
    if (value instanceof CalendarValue.Half half) {
      return ORDINALS[half.number() - 1] + " half of " + half.year();
    }
    if (value instanceof CalendarValue.Season season) {
      int begins = season.first().getYear();
      return name(season.season()) + " " + (begins == season.year() ? "" : begins + "/") + season.year();
    }
    if (value instanceof CalendarValue.Year year) {
      return (year.fiscal() ? "fiscal year " : "") + year.year();
    }
    int from = value.first().getYear();
    return value.grain() == Grain.DECADE ? from + "s" : from + " to " + value.last().getYear();
  }

  private static String of(TimeAmount amount) {
    if (amount.grain() == Grain.NONE) {
      return "some time";
    }
    String unit = name(amount.grain());
    return amount.count()
        .map(count -> count.stripTrailingZeros().toPlainString())
        .map(count -> count + " " + unit + (count.equals("1") ? "" : "s"))
        .orElse("some " + unit + "s");
  }

  /** What is known of a day, weekday or month; else the figures of TIMEX3. */
  private static String of(TimePattern pattern) {
    String figures = pattern.timex3();
    if (figures.startsWith(OPEN_WEEKDAY) && figures.length() == OPEN_WEEKDAY.length() + 1
        && isFigures(figures, OPEN_WEEKDAY.length(), figures.length())) {
      int number = figures.charAt(figures.length() - 1) - '0';
      return 1 <= number && number <= 7
          ? DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          : figures;
    }
    if (figures.startsWith(OPEN_YEAR) && isFigures(figures, 5, 7)) {
      int month = Integer.parseInt(figures.substring(5, 7));
      boolean hasDay = figures.length() == 10 && isFigures(figures, 8, 10);
      if (1 <= month && month <= 12 && (figures.length() == 7 || hasDay)) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return hasDay ? Integer.parseInt(figures.substring(8)) + " " + name : name;
      }
    }
    return figures.indexOf('X') < 0 ? figures : "some " + name(pattern.grain());
  }

  private static boolean isFigures(String text, int from, int to) {
    return text.length() >= to && text.substring(from, to).chars().allMatch(c -> '0' <= c && c <= '9');
  }

  private static String name(Enum<?> constant) {
    return constant == Grain.NONE ? "time" : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
