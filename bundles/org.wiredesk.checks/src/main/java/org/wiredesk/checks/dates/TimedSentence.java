package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.text.Sentence;

/** A sentence with the temporal expressions that stand in it. */
record TimedSentence(Sentence sentence, List<TemporalExpression> times) {

  TimedSentence {
    times = List.copyOf(times);
  }

  /** The sentences of a wire that speak of time, found in one pass. */
  static List<TimedSentence> of(CheckContext context) {
    List<TemporalExpression> all = context.mentions().times();
    List<TimedSentence> found = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : context.wire().sentences()) {
      List<TemporalExpression> inside = new ArrayList<>();
      for (; next < all.size() && all.get(next).span().start() < sentence.span().end(); next++) {
        if (sentence.span().contains(all.get(next).span())) {
          inside.add(all.get(next));
        }
      }
      if (!inside.isEmpty()) {
        found.add(new TimedSentence(sentence, inside));
      }
    }
    return found;
  }

  /** The days of the calendar that it speaks of. */
  Set<LocalDate> days() {
    return times.stream().map(TemporalExpression::value)
        .flatMap(value -> value instanceof CalendarValue.Day day ? Stream.of(day.date()) : Stream.empty())
        .collect(Collectors.toSet());
  }
}
