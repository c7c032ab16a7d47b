package org.wiredesk.mentions.dates;

import java.time.LocalDate;
import java.util.List;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.Span;

/**
 * A day in figures: "26.11.2015", "05/06/2015".
 *
 * @param text the whole wire's
 * @param span without a weekday that stands beside it
 * @param readings the days it can mean, one or two; of two the one with its day first comes first
 */
public record FigureDate(String text, Span span, TemporalExpression time, List<LocalDate> readings) {

  public FigureDate {
    readings = List.copyOf(readings);
  }

  public boolean isAmbiguous() {
    return readings.size() > 1;
  }

  @Override
  public String toString() {
    return span.of(text);
  }
}
