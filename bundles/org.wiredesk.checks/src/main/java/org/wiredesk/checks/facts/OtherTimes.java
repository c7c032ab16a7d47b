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

  private final CheckContext context;
  private final LocalDate today;

  OtherTimes(CheckContext context, LocalDate today) {
    this.context = context;
    this.today = today;
  }

  /** Whether a sentence, or one shortly before, has a time that lies in one of these terms and not in the wire's own. */
  boolean mayBeMeant(Sentence sentence, List<Term> terms) {
    List<Sentence> sentences = context.wire().sentences();
    int first = Math.max(0, sentence.index() - SENTENCES_BEFORE);
    Span part = new Span(sentences.get(first).span().start(), sentence.span().end());
    return context.mentions().times(part).stream().anyMatch(time -> terms.stream().anyMatch(term -> isIn(time, term)));
  }

  private boolean isIn(TemporalExpression time, Term term) {
    return time.value() instanceof CalendarValue value
        && !value.first().isAfter(term.tenure().latest()) && !value.last().isBefore(term.tenure().earliest())
        && (today.isBefore(value.first()) || today.isAfter(value.last()) || term.covers(value.first(), 0)
            || term.covers(value.last(), 0));
  }
}
