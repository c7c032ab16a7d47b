package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Tells whether a wire speaks of another time than its own: of that in which somebody held an office. */
final class OtherTimes {

  /** What goes on for some sentences is told of one time. */
  private static final int SENTENCES_BEFORE = 2;
  private static final int DAYS_OF_NOW = 31;

  private final CheckContext context;
  private final LocalDate today;

  OtherTimes(CheckContext context, LocalDate today) {
    this.context = context;
    this.today = today;
  }

  /**
   * Whether a sentence, or one shortly before, has a time that lies in one of these terms and not in the wire's own.
   */
  boolean mayBeMeant(Sentence sentence, List<Term> terms) {
    return terms.stream().anyMatch(term -> mayBeMeant(sentence, term.tenure().earliest(), term.tenure().latest()));
  }

  /** @param earliest and {@code latest} are both inclusive */
  boolean mayBeMeant(Sentence sentence, LocalDate earliest, LocalDate latest) {
    List<Sentence> sentences = context.wire().sentences();
    int first = Math.max(0, sentence.index() - SENTENCES_BEFORE);
    Span part = new Span(sentences.get(first).span().start(), sentence.span().end());
    return context.mentions().times(part).stream().anyMatch(time -> isIn(time, earliest, latest));
  }

  /** Whether a sentence tells a day, week or month that is the wire's own. */
  boolean isOfNow(Sentence sentence) {
    return context.mentions().times(sentence.span()).stream().anyMatch(time ->
        time.value() instanceof CalendarValue value && !value.first().isBefore(today.minusDays(DAYS_OF_NOW))
            && !value.last().isAfter(today.plusDays(DAYS_OF_NOW)));
  }

  private boolean isIn(TemporalExpression time, LocalDate earliest, LocalDate latest) {
    return time.value() instanceof CalendarValue value
        && !value.first().isAfter(latest) && !value.last().isBefore(earliest)
        && (today.isBefore(value.first()) || today.isAfter(value.last())
            || covers(value.first(), earliest, latest) || covers(value.last(), earliest, latest));
  }

  private static boolean covers(LocalDate day, LocalDate earliest, LocalDate latest) {
    return !day.isBefore(earliest) && !day.isAfter(latest);
  }
}
