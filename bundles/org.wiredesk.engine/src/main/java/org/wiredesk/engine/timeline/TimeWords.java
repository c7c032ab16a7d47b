package org.wiredesk.engine.timeline;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  /** As TIMEX3 begins a weekday of an unknown week. */
  private static final String OPEN_WEEKDAY = "XXXX-WXX-";
  private static final Map<String, String> OPEN_SEASONS =
      Map.of("XXXX-SP", "spring", "XXXX-SU", "summer", "XXXX-FA", "autumn", "XXXX-WI", "winter");
  private static final List<String> ONE = List.of("1 ", "some ");

  private TimeWords() {}

  static String of(TimeMention time) {
    String words = time.modifier().map(TimeWords::before).orElse("") + of(time.value());
    return time.type() == TimexType.SET ? "every " + withoutOne(words) : words;
  }

  private static String withoutOne(String words) {
    for (String one : ONE) {
      if (words.startsWith(one)) {
        return words.substring(one.length());
      }
    }
    return words;
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

  /** What is known of a day, weekday or month; else the grain. */
  private static String of(TimePattern pattern) {
    String figures = pattern.timex3();
    if (figures.startsWith(OPEN_WEEKDAY)) {
      return weekday(figures).orElseGet(() -> some(pattern));
    }
    if (OPEN_SEASONS.containsKey(figures)) {
      return OPEN_SEASONS.get(figures);
    }
    return monthAndDay(figures).map(words -> words + year(figures)).orElseGet(() -> some(pattern));
  }

  private static String some(TimePattern pattern) {
    return "some " + name(pattern.grain());
  }

  private static Optional<String> weekday(String figures) {
    int at = OPEN_WEEKDAY.length();
    return number(figures, at, at + 1)
        .filter(number -> figures.length() == at + 1 && 1 <= number && number <= 7)
        .map(number -> DayOfWeek.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  }

  /** Of {@code YYYY-MM} and {@code YYYY-MM-DD}. */
  private static Optional<String> monthAndDay(String figures) {
    Optional<String> month = number(figures, 5, 7)
        .filter(number -> 1 <= number && number <= 12)
        .map(number -> Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    return switch (figures.length()) {
      case 7 -> month;
      case 10 -> number(figures, 8, 10).flatMap(day -> month.map(name -> day + " " + name));
      default -> Optional.empty();
    };
  }

  private static String year(String figures) {
    return number(figures, 0, 4).map(number -> " " + number).orElse("");
  }

  private static Optional<Integer> number(String text, int from, int to) {
    boolean figures = text.length() >= to && text.substring(from, to).chars().allMatch(c -> '0' <= c && c <= '9');
    return figures ? Optional.of(Integer.valueOf(text.substring(from, to))) : Optional.empty();
  }

  private static String name(Enum<?> constant) {
    return constant == Grain.NONE ? "time" : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
