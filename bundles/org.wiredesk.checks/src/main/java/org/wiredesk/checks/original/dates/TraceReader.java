package org.wiredesk.checks.original.dates;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.times.AmbiguousDay;
import org.wiredesk.mentions.times.CalendarNames;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.OtherCalendars;
import org.wiredesk.mentions.times.TimeValue;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;

/** Gathers the traces of times in a part of a text. */
final class TraceReader {

  private static final Set<Grain> PARTS_OF_YEAR = Set.of(Grain.QUARTER, Grain.HALF, Grain.SEASON);
  private static final Set<String> MONTH_UNITS = Set.of("月", "월");
  private static final int GROUP = 1000;
  private static final BigDecimal LAST_NUMBER = BigDecimal.valueOf(9999);
  /** Words that say how far a day is from the wire's own, but not whether before or behind it. */
  private static final Map<String, Integer> BEFORE_OR_BEHIND = Map.of("कल", 1, "परसों", 2);
  /** The beginnings of words for parts of a year. */
  private static final Set<String> QUARTERS =
      Set.of("квартал", "полугод", "півріч", "quart", "trimestr", "semestr", "halbjahr", "čtvrtlet", "polol");
  /** Behind the number of a day without its month. */
  private static final Set<String> DAY_MARKS = Set.of("日", "号", "號", "일");
  private static final Set<String> DAY_WORDS = Set.of("числа", "числе", "числу", "число");
  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> RELATIVE_RULES = Set.of("period", "distance", "weekend");
  /** They point to a time that the text has named. */
  private static final Set<String> OF_THE_TEXT = Set.of("previous", "following", "preceding", "same");

  private final Tokens tokens;
  private final CalendarNames names;
  private final OtherCalendars others;
  private final Optional<LocalDate> today;
  private final TimeTraces traces = new TimeTraces();

  /**
   * A part of a text with what was found in it.
   *
   * @param from index of the first token, {@code to} behind the last
   */
  record Part(int from, int to, List<TemporalExpression> times, List<Quantity> quantities) {}

  private TraceReader(Tokens tokens, Locale language, Optional<LocalDate> today) {
    this.tokens = tokens;
    this.names = CalendarNames.of(language);
    this.others = OtherCalendars.of(language);
    this.today = today;
  }

  /** @param today the wire's own day */
  static TimeTraces read(Tokens tokens, Part part, Locale language, Optional<LocalDate> today) {
    TraceReader reader = new TraceReader(tokens, language, today);
    for (int i = part.from(); i < part.to(); i++) {
      if (tokens.at(i).isNumber()) {
        reader.number(i);
      } else if (tokens.at(i).isWord()) {
        reader.word(i);
      }
    }
    part.times().forEach(reader::time);
    part.quantities().forEach(reader::quantity);
    return reader.traces;
  }

  /** Numbers in words, months by their numbers ("1至9月", "三月"), and lengths that may be told by their ends. */
  private void quantity(Quantity quantity) {
    boolean whole = quantity.low().scale() <= 0 && quantity.high().compareTo(LAST_NUMBER) <= 0;
    if (!whole) {
      return;
    }
    int low = quantity.low().intValue();
    if (quantity.inWords()) {
      traces.addNumber(low);
    }
    if (quantity.kind() == QuantityKind.CALENDAR && isBeforeMonthSign(quantity)) {
      Stream.of(low, quantity.high().intValue()).filter(month -> month >= 1 && month <= 12)
          .forEach(month -> traces.addMonth(Month.of(month)));
    }
    switch (quantity.unit().id()) {
      case "month" -> traces.addLengthInMonths();
      case "quarter" -> traces.addPartOfYear();
      default -> { }
    }
  }

  private boolean isBeforeMonthSign(Quantity quantity) {
    int behind = tokens.from(quantity.number().end());
    return MONTH_UNITS.contains(tokens.at(behind).lower());
  }

  private void number(int at) {
    Token number = tokens.at(at);
    traces.addNumber(number.number());
    grouped(at);
    if (number.number() <= 12 && MONTH_UNITS.contains(tokens.at(at + 1).lower()) && number.number() > 0) {
      traces.addMonth(Month.of(number.number()));
    }
    if (tokens.is(at + 1, "年") && number.number() >= 0 && number.number() < 100) {
      traces.addShortYear(number.number());
      Era.year(tokens, at).ifPresent(traces::addYear);
    }
    others.years(tokens, at).forEach(traces::addYear);
    others.day(tokens, at).ifPresent(day -> traces.addNear(new NearDays(day.minusDays(1), day.plusDays(1), 1)));
    if (isDayWithoutMonth(at)) {
      traces.addDayWithoutMonth(number.number());
    }
    if (number.hasDigits(2) && (isJoined(at - 1) || isJoined(at + 1) || tokens.is(at - 1, "'"))) {
      traces.addShortYear(number.number());
    }
  }

  /** "5日", "5-го числа", "the 5th". */
  private boolean isDayWithoutMonth(int at) {
    Token behind = tokens.at(at + 1);
    int ordinal = behind.is("-") && behind.glued() ? at + 3 : at + 1;
    boolean english = tokens.is(at - 1, "the") && behind.glued() && ORDINAL_ENDINGS.contains(behind.lower())
        && !tokens.is(at + 2, "of") && names.month(tokens, at + 2).isEmpty() && names.month(tokens, at - 2).isEmpty();
    return english || DAY_WORDS.contains(tokens.at(ordinal).lower())
        || DAY_MARKS.contains(behind.lower()) && !MONTH_UNITS.contains(tokens.at(at - 1).lower());
  }

  /** "1,898", "1 898" */
  private void grouped(int at) {
    Token behind = tokens.at(at + 1);
    Token group = behind.isNumber() ? behind : tokens.at(at + 2);
    boolean joined = behind.isNumber() || behind.glued() && (behind.is(",") || behind.is(".")) && group.glued();
    if (joined && group.hasDigits(3) && tokens.at(at).number() > 0 && tokens.at(at).number() < GROUP) {
      traces.addNumber(tokens.at(at).number() * GROUP + group.number());
    }
  }

  /** Whether a hyphen or a stroke stands there without blanks. */
  private boolean isJoined(int at) {
    Token mark = tokens.at(at);
    return mark.glued() && (mark.is("-") || mark.is("/")) && tokens.at(at + 1).glued();
  }

  private void word(int at) {
    names.month(tokens, at).ifPresent(name -> traces.addMonth(name.value()));
    names.weekday(tokens, at).ifPresent(name -> weekday(name.value(), at));
    String word = tokens.at(at).lower();
    Optional.ofNullable(BEFORE_OR_BEHIND.get(word)).ifPresent(days -> today.ifPresent(day ->
        traces.addNear(new NearDays(day.minusDays(days), day.plusDays(days), 2 * days))));
    if (QUARTERS.stream().anyMatch(word::startsWith)) {
      traces.addPartOfYear();
    }
    NumberStems.decade(word).ifPresent(traces::addDecade);
    NumberStems.ordinal(word).ifPresent(number -> {
      traces.addNumber(number);
      if (DAY_WORDS.contains(tokens.at(at + 1).lower())) {
        traces.addDayWithoutMonth(number);
      }
      NumberStems.tens(tokens.at(at - 1).lower()).ifPresent(tens -> traces.addNumber(tens + number));
    });
  }

  private void weekday(DayOfWeek day, int at) {
    traces.addWeekday(day);
    if (Nights.endOn(tokens, at)) {
      traces.addEndOfNight(day);
    }
  }

  private void time(TemporalExpression time) {
    value(time.value());
    if (time.time().rule().equals("holiday") && time.value() instanceof CalendarValue.Day day) {
      traces.addNumber(day.date().getDayOfMonth());
    }
    time.written().ifPresent(day -> {
      traces.addNumber(day.day());
      traces.addMonth(day.month());
      if (day.day() <= day.month().maxLength()
          && Nights.endOn(tokens, tokens.from(day.places().dayOfMonth().start()))) {
        traces.addEndOfNight(MonthDay.of(day.month(), day.day()));
      }
    });
    if (time.time().rule().startsWith("day-from-")) {
      traces.addRelative(Grain.DAY);
    } else if (isRelative(time)) {
      traces.addRelative(time.value().grain());
    }
    today.ifPresent(day -> NearDays.of(time, day).forEach(traces::addNear));
  }

  /** Whether it is told from the wire's own day: not "the previous year", nor, for all one knows, "a year later". */
  private boolean isRelative(TemporalExpression time) {
    boolean brief = !Grain.WEEK.isFinerThan(time.value().grain());
    int start = tokens.from(time.span().start());
    return RELATIVE_RULES.contains(time.time().rule()) && (brief || !time.time().rule().equals("distance"))
        && !OF_THE_TEXT.contains(tokens.at(start).lower()) && !OF_THE_TEXT.contains(tokens.at(start + 1).lower());
  }

  private void value(TimeValue value) {
    if (value instanceof CalendarValue.Weekend) {
      traces.addWeekday(DayOfWeek.SATURDAY);
      traces.addWeekday(DayOfWeek.SUNDAY);
    }
    if (PARTS_OF_YEAR.contains(value.grain())) {
      traces.addPartOfYear();
    }
    if (value instanceof AmbiguousDay day) {
      traces.addDate(day.dayFirst());
      traces.addDate(day.monthFirst());
    } else if (value instanceof CalendarValue time) {
      if (!Grain.DAY.isFinerThan(time.grain())) {
        traces.addDate(time.first());
      } else if (!Grain.MONTH.isFinerThan(time.grain())) {
        traces.addMonth(time.first().getMonth());
        traces.addMonth(time.last().getMonth());
      }
      if (!Grain.YEAR.isFinerThan(time.grain())) {
        traces.addYear(time.first().getYear());
        traces.addYear(time.last().getYear());
      }
    }
  }
}
