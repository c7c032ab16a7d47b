package org.wiredesk.checks.original.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.dates.DateWording;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.checks.original.dates.StatedTime.Kind;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Tokens;

/** What the translation has to say instead, in the manner of what it says. */
final class TimeFixes {

  private static final int LEAP_YEAR = 2000;
  private static final int YEAR_FIGURES = 4;
  private static final int WORD = 20;
  /** Behind a day they say that another follows. */
  private static final Set<String> JOINTS = Set.of("and", "or", "to", "through", "-", "/");

  private TimeFixes() {}

  /** Empty where only its author can word it. */
  static Optional<String> of(DateFault fault, String text) {
    StatedTime time = fault.translation().orElseThrow();
    StatedTime original = fault.original().orElseThrow();
    return switch (fault.aspect()) {
      case DATE -> date(time, original, text);
      case WEEKDAY -> weekday(time, original, text);
      case YEAR -> year(time, original, text);
    };
  }

  private static Optional<String> date(StatedTime time, StatedTime original, String text) {
    if (time.is(Kind.DAY) && original.is(Kind.DAY)) {
      return day(original, time).map(day -> wording(time, text).with(day));
    }
    if (time.is(Kind.MONTH) && original.is(Kind.MONTH)) {
      return month(time, original.month().orElseThrow(), text);
    }
    return original.date().filter(day -> time.is(Kind.RELATIVE_DAY) && original.is(Kind.RELATIVE_DAY))
        .map(day -> DayWords.of(day.getDayOfWeek()))
        .map(name -> Character.isUpperCase(time.span().of(text).charAt(0)) ? "On " + name : "on " + name);
  }

  /** In the original's year, else in the year that stands beside the wrong day. */
  private static Optional<LocalDate> day(StatedTime original, StatedTime time) {
    int year = original.year().or(time::year).orElse(LEAP_YEAR);
    Month month = original.month().orElseThrow();
    int day = original.day().orElseThrow();
    return day <= month.maxLength() && (day < 29 || month != Month.FEBRUARY || java.time.Year.isLeap(year))
        ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  private static DateWording wording(StatedTime time, String text) {
    TemporalExpression expression = time.expression().orElseThrow();
    return new DateWording(text, expression);
  }

  /** The name alone is changed, in full: "in November 2015". */
  private static Optional<String> month(StatedTime time, Month month, String text) {
    String old = time.span().of(text);
    int end = 0;
    while (end < old.length() && Character.isLetter(old.charAt(end))) {
      end++;
    }
    boolean english = old.substring(0, end).equalsIgnoreCase(name(time.month().orElseThrow()));
    return english ? Optional.of(name(month) + old.substring(end)) : Optional.empty();
  }

  private static Optional<String> weekday(StatedTime time, StatedTime original, String text) {
    Optional<DayOfWeek> day = original.weekday().or(() -> original.date().map(LocalDate::getDayOfWeek));
    if (time.weekday().isEmpty()) {
      return day.filter(it -> time.is(Kind.DAY)).map(it -> DayWords.of(it) + ", " + time.span().of(text));
    }
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (time.is(Kind.DAY)) {
      return day.map(wording(time, text)::with);
    }
    return day.map(DayWords::of);
  }

  private static Optional<String> year(StatedTime time, StatedTime original, String text) {
    String old = time.span().of(text);
    if (time.year().isEmpty()) {
      return original.year().flatMap(year -> withYear(time, year, text));
    }
    boolean figures = time.year().isPresent() && original.year().isPresent()
        && original.is(Kind.DECADE) == time.is(Kind.DECADE);
    int at = figures ? old.indexOf(String.valueOf(time.year().get())) : -1;
    return at < 0 ? Optional.empty()
        : Optional.of(old.substring(0, at) + original.year().orElseThrow() + old.substring(at + YEAR_FIGURES));
  }

  /** The day or month with the year behind it, where it is words that it is written with. */
  private static Optional<String> withYear(StatedTime time, int year, String text) {
    String old = time.span().of(text);
    if (time.is(Kind.MONTH) && Character.isLetter(old.charAt(old.length() - 1))) {
      return Optional.of(old + " " + year);
    }
    boolean monthFirst = !old.isEmpty() && Character.isDigit(old.charAt(old.length() - 1));
    boolean words = old.chars().anyMatch(Character::isLetter);
    Tokens behind = Tokens.of(text.substring(time.span().end(), Math.min(text.length(), time.span().end() + WORD)));
    if (!time.is(Kind.DAY) || !words || JOINTS.contains(behind.at(0).lower())) {
      return Optional.empty();
    }
    boolean goesOn = behind.at(0).isWord();
    return Optional.of(monthFirst ? old + ", " + year + (goesOn ? "," : "") : old + " " + year);
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
