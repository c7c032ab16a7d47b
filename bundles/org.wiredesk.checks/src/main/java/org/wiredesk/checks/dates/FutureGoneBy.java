package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.clauses.Attachment;
import org.wiredesk.mentions.clauses.Governor;
import org.wiredesk.mentions.clauses.VerbGroup;
import org.wiredesk.mentions.clauses.VerbSet;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Tense;

/** When a verb in the future with a time of the past is a contradiction. */
final class FutureGoneBy {

  /** Who tells in a wire what somebody has announced tells of announcements of these last days. */
  private static final int REPORTED_DAYS = 400;
  private static final int LONG_OVER_DAYS = 60;
  private static final int TIMES_AROUND = 5;
  private static final VerbSet SAID = VerbSet.of("""
      say tell promise pledge vow warn announce predict state claim declare insist add write hope think believe""");
  private static final Set<String> OF_NOUNS = Set.of("on", "in", "at");

  private final String text;
  private final LocalDate wire;

  /** @param text the whole wire's */
  FutureGoneBy(String text, LocalDate wire) {
    this.text = text;
    this.wire = wire;
  }

  boolean isCertain(TenseContradiction it, TimedSentence sentence) {
    Governor governor = it.governor();
    boolean when = governor.attachment() == Attachment.WHEN
        || governor.attachment() == Attachment.BEFORE && isOver(it);
    return when && !isToComeThisYear(it)
        && sentence.around(it.time(), TIMES_AROUND).stream().noneMatch(other -> isSaidEarlier(other, it, sentence))
        && sentence.clauses().verbs().stream().noneMatch(this::isLongSaid);
  }

  /** Of a day without a year, who writes in March may mean that of this December, when the last is long over. */
  private boolean isToComeThisYear(TenseContradiction it) {
    return it.place().days() > LONG_OVER_DAYS
        && it.time().written().filter(day -> day.year().isEmpty()).flatMap(day -> day.in(wire.getYear()))
            .filter(wire::isBefore).isPresent();
  }

  /** "had promised" that it will be. */
  private boolean isLongSaid(VerbGroup verb) {
    return verb.isFormOf(SAID) && verb.span().of(text).toLowerCase(Locale.ROOT).startsWith("had ");
  }

  /** "before the vote on 3 May"; "by 3 May" only with a year, a deadline without one may be far away. */
  private static boolean isOver(TenseContradiction it) {
    return it.time().yearIsWritten() || it.governor().preposition().filter(OF_NOUNS::contains).isPresent();
  }

  /** "said in March that he will go on 3 May": the future of March may be over. */
  private boolean isSaidEarlier(TemporalExpression other, TenseContradiction it, TimedSentence sentence) {
    return other.value() instanceof CalendarValue value
        && value.last().isBefore(it.place().first())
        && value.last().isAfter(wire.minusDays(REPORTED_DAYS))
        && sentence.clauses().governor(other.span()).filter(said -> said.verb().tense() == Tense.PAST).isPresent();
  }
}
