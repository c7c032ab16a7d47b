package org.wiredesk.checks.dates;

import java.util.Optional;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Anchor;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;

/**
 * A year that an expression writes in four figures, alone or with a day or month.
 *
 * @param place where the four figures stand
 */
record NamedYear(int year, Span place) {

  private static final int FIGURES = 4;

  static Optional<NamedYear> of(TemporalExpression time, String text) {
    if (time.written().isPresent()) {
      WrittenDay day = time.written().get();
      return day.places().year().filter(place -> place.length() == FIGURES)
          .flatMap(place -> day.year().map(year -> new NamedYear(year, place)));
    }
    boolean year = time.time().anchor() == Anchor.NONE && (time.value() instanceof CalendarValue.Month
        || time.value() instanceof CalendarValue.Year it && !it.fiscal());
    return year ? lastFigures(time.span(), text) : Optional.empty();
  }

  private static Optional<NamedYear> lastFigures(Span span, String text) {
    Span place = new Span(Math.max(span.start(), span.end() - FIGURES), span.end());
    return NumberWords.figures(place.of(text))
        .filter(year -> place.length() == FIGURES)
        .map(year -> new NamedYear(year, place));
  }
}
