package org.wiredesk.checks.dates.years;

import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.text.Span;

/** A year of four figures in a wire: "2015", "May 2015", "3 May 2015". */
record WrittenYear(int year, Span span, TemporalExpression time) {

  private static final int FIGURES = 4;

  /** The year that an expression writes; a year told in other words ("next year") is none. */
  static Optional<WrittenYear> of(TemporalExpression time, String text) {
    if (!(time.value() instanceof CalendarValue value) || value.first().getYear() != value.last().getYear()) {
      return Optional.empty();
    }
    String figures = String.valueOf(value.first().getYear());
    int at = time.span().of(text).lastIndexOf(figures);
    if (figures.length() != FIGURES || at < 0) {
      return Optional.empty();
    }
    int start = time.span().start() + at;
    return Optional.of(new WrittenYear(value.first().getYear(), new Span(start, start + FIGURES), time));
  }
}
