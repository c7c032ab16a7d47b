package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.clauses.Clauses;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.text.Sentence;

/** A sentence with its times, in order, and its clauses, which are read when first asked for. */
final class TimedSentence {

  private final Sentence sentence;
  private final List<TemporalExpression> times;
  private Clauses clauses;

  private TimedSentence(Sentence sentence, List<TemporalExpression> times) {
    this.sentence = sentence;
    this.times = times;
  }

  /** The sentences of a wire that speak of time. */
  static List<TimedSentence> of(CheckContext context) {
    return context.wire().sentences().stream()
        .map(sentence -> new TimedSentence(sentence, context.mentions().timesFrom(sentence.span())))
        .filter(sentence -> !sentence.times.isEmpty())
        .toList();
  }

  Sentence sentence() {
    return sentence;
  }

  List<TemporalExpression> times() {
    return times;
  }

  /** The times a few places around one of them. */
  List<TemporalExpression> around(TemporalExpression time, int places) {
    int index = Collections.binarySearch(times, time, Comparator.comparing(TemporalExpression::span));
    return times.subList(Math.max(0, index - places), Math.min(times.size(), index + places + 1));
  }

  /** The days of the calendar that it speaks of. */
  Set<LocalDate> days() {
    return times.stream().map(TemporalExpression::value)
        .flatMap(value -> value instanceof CalendarValue.Day day ? Stream.of(day.date()) : Stream.empty())
        .collect(Collectors.toSet());
  }

  Clauses clauses() {
    if (clauses == null) {
      clauses = Clauses.of(sentence, times.stream().map(TemporalExpression::span).toList());
    }
    return clauses;
  }
}
