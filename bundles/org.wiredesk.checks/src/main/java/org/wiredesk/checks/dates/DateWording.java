package org.wiredesk.checks.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;

/** Says another day in the manner of a date that is already written: order, abbreviations and capitals stay. */
public final class DateWording {

  /** Months that are not shortened where others are: May, June, July. */
  private static final int LONGEST_UNSHORTENED = 4;

  private final String text;
  private final TemporalExpression time;

  /** @param text the whole wire's */
  public DateWording(String text, TemporalExpression time) {
    this.text = text;
    this.time = time;
  }

  /** The expression with another weekday. */
  public String with(DayOfWeek weekday) {
    String old = time.weekday().orElseThrow().name();
    return edited(List.of(rename(places().weekday().orElseThrow(), old, nameOf(weekday), 3)));
  }

  /** The expression with another day of the calendar, and that day's weekday where it has one. */
  public String moved(LocalDate day) {
    List<TextEdit> edits = editsTo(day);
    places().weekday().ifPresent(place ->
        edits.add(rename(place, time.weekday().orElseThrow().name(), nameOf(day.getDayOfWeek()), 3)));
    return edited(edits);
  }

  /** The expression with another day of the calendar of no certain year, without its weekday. */
  public String withoutWeekday(LocalDate day) {
    String whole = with(day);
    int first = Math.min(places().dayOfMonth().start(), places().month().start()) - time.span().start();
    return places().weekday().filter(weekday -> weekday.start() == time.span().start() && first > 0)
        .map(weekday -> whole.substring(first)).orElse(whole);
  }

  /** The expression with another day of the calendar and its old weekday; the old day need not exist. */
  public String with(LocalDate day) {
    return edited(editsTo(day));
  }

  /** The expression with another day, where that changes nothing but figures: the same in any language. */
  Optional<String> inFigures(LocalDate day) {
    Span number = places().dayOfMonth();
    boolean plain = number.of(text).chars().allMatch(DateWording::isFigure)
        && (number.end() == text.length() || !isPartOfOrdinal(text.charAt(number.end())));
    boolean month = day.getMonth() == time.written().orElseThrow().month()
        || isFigure(text.charAt(places().month().start()));
    return Optional.of(day).filter(it -> plain && month).map(this::with);
  }

  private static boolean isFigure(int c) {
    return c >= '0' && c <= '9';
  }

  /** "1er", "3-го"; but "26日". */
  private static boolean isPartOfOrdinal(char c) {
    return c == '-' || c == 'º' || Character.isLetter(c) && !Character.isIdeographic(c);
  }

  private List<TextEdit> editsTo(LocalDate day) {
    WrittenDay.Places parts = places();
    List<TextEdit> edits = new ArrayList<>();
    edits.add(renumber(parts.dayOfMonth(), day.getDayOfMonth()));
    Month old = time.written().orElseThrow().month();
    if (old != day.getMonth()) {
      edits.add(anotherMonth(parts, old, day));
    }
    parts.year().filter(time.span()::contains)
        .ifPresent(year -> edits.add(new TextEdit(year, String.valueOf(day.getYear()))));
    return edits;
  }

  /** The month of a day of a list may stand beside another day: "April 29 and 31". */
  private TextEdit anotherMonth(WrittenDay.Places parts, Month old, LocalDate day) {
    Span place = parts.month();
    if (time.span().contains(place)) {
      return Character.isDigit(text.charAt(place.start()))
          ? renumber(place, day.getMonthValue())
          : rename(place, old.name(), nameOf(day), LONGEST_UNSHORTENED);
    }
    Span number = parts.dayOfMonth();
    return place.start() < number.start()
        ? new TextEdit(new Span(number.start(), number.start()), nameOf(day) + " ")
        : new TextEdit(new Span(number.end(), number.end()), " " + nameOf(day));
  }

  private WrittenDay.Places places() {
    return time.written().orElseThrow().places();
  }

  private String edited(List<TextEdit> edits) {
    int start = time.span().start();
    List<TextEdit> inside = edits.stream().map(edit -> edit.shift(-start)).toList();
    return new Fix("", inside).applyTo(time.span().of(text));
  }

  /** As short and as high as what it replaces, unless the new name is too short to be shortened. */
  private TextEdit rename(Span place, String oldInFull, String name, int longestUnshortened) {
    String old = place.of(text);
    boolean stop = place.end() < time.span().end() && text.charAt(place.end()) == '.';
    boolean shorten = old.length() < oldInFull.length() && name.length() > longestUnshortened;
    String form = shorten ? name.substring(0, name.startsWith("Sept") ? 4 : 3) + (stop ? "." : "") : name;
    boolean capitals = old.equals(old.toUpperCase(Locale.ROOT));
    return new TextEdit(new Span(place.start(), place.end() + (stop ? 1 : 0)),
        capitals ? form.toUpperCase(Locale.ROOT) : form);
  }

  private TextEdit renumber(Span place, int number) {
    String old = place.of(text);
    boolean ordinal = Character.isLetter(old.charAt(old.length() - 1));
    boolean figuresOnly = Character.isDigit(text.charAt(places().month().start()));
    boolean padded = old.length() == 2 && old.charAt(0) == '0' || figuresOnly;
    String figures = padded && number < 10 ? "0" + number : String.valueOf(number);
    return new TextEdit(place, ordinal ? DateStyle.ordinal(number) : figures);
  }

  private static String nameOf(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String nameOf(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
