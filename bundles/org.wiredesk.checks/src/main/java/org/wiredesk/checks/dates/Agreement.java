package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.mentions.TemporalExpression;

/** How messages call two times that contradict each other, and the fixes that make them agree. */
final class Agreement {

  private Agreement() {}

  /** The day in words, or what the wire writes where that is no certain day: “Friday”. */
  static String name(TemporalExpression time, String text) {
    return time.day().map(DayWords::of).orElseGet(() -> "“" + time.span().of(text) + "”");
  }

  /** The time here becomes the one there, or the other way round; none unless both write a day of the calendar. */
  static List<Fix> fixes(TemporalExpression here, TemporalExpression there, String text) {
    Optional<Fix> first = reworded(here, there, text).map(words -> Fix.replace(here.span(), words));
    Optional<Fix> second = reworded(there, here, text).map(words ->
        new Fix("Change the other date to “" + words + "”", List.of(new TextEdit(there.span(), words))));
    return Stream.of(first, second).flatMap(Optional::stream).toList();
  }

  private static Optional<String> reworded(TemporalExpression time, TemporalExpression other, String text) {
    Optional<LocalDate> day = other.written().flatMap(written -> other.day());
    return time.written().isPresent() && time.day().isPresent()
        ? day.map(it -> new DateWording(text, time).moved(it))
        : Optional.empty();
  }
}
