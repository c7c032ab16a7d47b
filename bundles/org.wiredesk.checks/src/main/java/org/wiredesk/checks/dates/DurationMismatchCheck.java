package org.wiredesk.checks.dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.TimePair;
import org.wiredesk.mentions.times.Grain;
import org.wiredesk.mentions.times.TimeAmount;
import org.wiredesk.mentions.times.TimexType;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Finds events whose length is not that of their dates: "a three-day visit from 3 to 7 May". */
public final class DurationMismatchCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-duration-mismatch", "Length does not fit the dates", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);
  /** Any year that is not a leap year. */
  private static final int SOME_YEAR = 2001;
  private static final int DAYS_OF_WEEK = 7;
  private static final int MOST_WORDS_BETWEEN = 9;
  /** What happens once, from its first day to its last. */
  private static final Set<String> EVENTS = Set.of("visit", "trip", "tour", "meeting", "summit", "conference", "session",
      "talks", "forum", "congress", "festival", "strike", "ceasefire", "cease", "truce", "mourning", "event",
      "exhibition", "fair", "tournament", "seminar", "workshop", "exercise", "exercises", "drill", "drills",
      "manoeuvres", "maneuvers", "stay", "holiday", "vacation", "retreat", "symposium", "convention", "gathering",
      "games", "competition", "curfew", "voting", "hearing", "celebration", "celebrations", "pilgrimage", "walkout",
      "stoppage", "moratorium", "championship", "round", "assembly");
  private static final int WORDS_TO_EVENT = 4;
  /** With these between, the dates may be those of something else. */
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "(", "and", "or", "but", "after", "before", "during",
      "when", "who", "which", "that", "following", "since", "until", "while", "where", "amid", "ahead", "ended",
      "against", "as", "than", "within", "\"", "“", "”");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");
  private static final Set<String> PREPOSITIONS =
      Set.of("to", "in", "of", "at", "for", "with", "by", "on", "from", "around", "across", "near", "all");

  private record Event(TemporalExpression duration, TimePair range) {}

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    Wire wire = context.wire();
    return TimedSentence.of(context).stream()
        .flatMap(sentence -> event(sentence, wire))
        .flatMap(event -> mismatch(event, wire.text()).stream())
        .toList();
  }

  /** Only of sentences with one length of an event and one range of days. */
  private static Stream<Event> event(TimedSentence sentence, Wire wire) {
    String text = wire.text();
    List<TemporalExpression> durations =
        sentence.times().stream().filter(time -> isLengthOfEvent(time, text)).toList();
    List<TimePair> ranges = TimePair.of(wire, sentence.times()).stream()
        .filter(pair -> pair.isRange(text) && days(pair).isPresent()).toList();
    boolean clear = durations.size() == 1 && ranges.size() == 1
        && belong(durations.get(0).span(), ranges.get(0).span(), text);
    return clear ? Stream.of(new Event(durations.get(0), ranges.get(0))) : Stream.empty();
  }

  /** "three-day", "two-week", before the name of an event. */
  private static boolean isLengthOfEvent(TemporalExpression time, String text) {
    boolean length = time.time().type() == TimexType.DURATION && time.time().modifier().isEmpty()
        && time.value() instanceof TimeAmount amount && length(amount) > 0
        && time.span().of(text).indexOf('-') > 0;
    return length && Words.hasAny(
        Words.behind(text, time.span().end(), text.length(), WORDS_TO_EVENT).stream()
            .takeWhile(word -> !BREAKS.contains(word)).toList(), EVENTS);
  }

  /** In days; 0 for other lengths. */
  private static int length(TimeAmount amount) {
    int unit = amount.grain() == Grain.DAY ? 1 : amount.grain() == Grain.WEEK ? DAYS_OF_WEEK : 0;
    return amount.count().map(BigDecimal::intValue).map(count -> count * unit).orElse(0);
  }

  private static boolean belong(Span duration, Span range, String text) {
    boolean durationFirst = duration.end() <= range.start();
    List<String> between = durationFirst
        ? Words.between(text, duration.end(), range.start())
        : Words.between(text, range.end(), duration.start());
    List<String> inner = !between.isEmpty() && between.get(durationFirst ? between.size() - 1 : 0).equals(",")
        ? between.subList(durationFirst ? 0 : 1, between.size() - (durationFirst ? 1 : 0))
        : between;
    return inner.size() <= MOST_WORDS_BETWEEN && !Words.hasAny(inner, BREAKS)
        && !(durationFirst && namesAnother(inner));
  }

  /** "a three-day strike the fair": an article that no preposition leads in begins something else. */
  private static boolean namesAnother(List<String> words) {
    return IntStream.range(0, words.size()).anyMatch(i -> ARTICLES.contains(words.get(i))
        && (i == 0 || !PREPOSITIONS.contains(words.get(i - 1))));
  }

  /** From the first to the last day, both counted. */
  private static Optional<Integer> days(TimePair range) {
    Optional<LocalDate> first = day(range.first());
    Optional<LocalDate> last = day(range.second());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    LocalDate end = last.get().isBefore(first.get()) ? last.get().plusYears(1) : last.get();
    long days = ChronoUnit.DAYS.between(first.get(), end) + 1;
    return days > 0 && days < 366 ? Optional.of((int) days) : Optional.empty();
  }

  private static Optional<LocalDate> day(TemporalExpression time) {
    return time.written().flatMap(written -> written.in(written.year().orElse(SOME_YEAR)));
  }

  private static Optional<Finding> mismatch(Event event, String text) {
    TimeAmount amount = (TimeAmount) event.duration().value();
    int said = length(amount);
    int counted = days(event.range()).orElseThrow();
    int room = amount.grain() == Grain.WEEK ? 2 : 1;
    if (YearlessOrder.isCertainlyReversed(event.range(), text) || YearlessOrder.isLikelyReversed(event.range(), text)
        || Math.abs(said - counted) <= room) {
      return Optional.empty();
    }
    String words = event.duration().span().of(text);
    String range = PairWording.name(event.range().first(), text) + " to "
        + PairWording.name(event.range().second(), text);
    Finding finding = Finding.of(INFO, event.duration().span(),
            "“" + words + "” does not fit " + range + ", which is " + counted + " days")
        .because("Counted with its first and its last day, " + range + " lasts " + counted + " days, not "
            + said + "; a difference of " + room + " would be let pass.")
        .relatedTo(event.range().span(), range);
    int hyphen = words.indexOf('-');
    if (amount.grain() == Grain.DAY && hyphen > 0) {
      finding = finding.suggest(NumberWords.like(words, counted) + words.substring(hyphen));
    }
    return Optional.of(otherEnd(event.range(), said, text).map(finding::withFix).orElse(finding));
  }

  private static Optional<Fix> otherEnd(TimePair range, int days, String text) {
    LocalDate first = day(range.first()).orElseThrow();
    LocalDate end = first.plusDays(days - 1);
    if (range.second().weekday().isPresent() || end.equals(first) || end.getYear() != first.getYear()
        || YearlessOrder.sharesMonth(range) && end.getMonth() != first.getMonth()) {
      return Optional.empty();
    }
    String words = new DateWording(text, range.second()).with(end);
    return Optional.of(new Fix("Change “" + range.second().span().of(text) + "” to “" + words + "”",
        List.of(new TextEdit(range.second().span(), words))));
  }
}
