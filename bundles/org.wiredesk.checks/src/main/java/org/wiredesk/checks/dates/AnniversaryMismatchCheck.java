package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.times.Anchor;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.Tense;
import org.wiredesk.text.Span;
import org.wiredesk.text.WireDate;

/** Finds anniversaries whose number is not that of the years gone by: "the 10th anniversary of the 1990 accord". */
public final class AnniversaryMismatchCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-anniversary-mismatch", "Anniversary does not fit its year", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.INCONSISTENCY);
  private static final String WORD = "anniversary";
  private static final int MOST_WORDS_BETWEEN = 9;
  /** Of an anniversary still to come people speak without keeping it. */
  private static final Set<String> KEEPS = Set.of("marked", "marks", "marking", "celebrated", "celebrates",
      "celebrating", "observed", "observes", "commemorated", "commemorates", "kept", "keeps", "is", "was", "on");
  private static final Set<String> BREAKS = Set.of(";", ":", "and", "but", "when", "who", "which", "that", "after",
      "before", "since", "until", "while", "where", "as", "by", "–", "—", "\"", "“", "”", "(");

  /** @param place where the ordinal stands */
  private record Anniversary(int number, Span place, NamedYear since, boolean kept) {
    int falls() {
      return since.year() + number;
    }
  }

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    String text = context.wire().text();
    return context.wire().date().map(WireDate::day)
        .map(today -> TimedSentence.of(context).stream()
            .flatMap(sentence -> anniversary(sentence, text)
                .filter(found -> isWrong(found, sentence, today))
                .map(found -> finding(found, today)))
            .toList())
        .orElse(List.of());
  }

  private static Stream<Anniversary> anniversary(TimedSentence sentence, String text) {
    int start = sentence.sentence().span().start();
    int at = sentence.sentence().text().indexOf(WORD);
    if (at < 0) {
      return Stream.empty();
    }
    int word = start + at;
    Optional<Span> ordinal = wordBefore(text, start, word);
    Optional<Integer> number =
        ordinal.flatMap(place -> NumberWords.ordinal(place.of(text).toLowerCase(Locale.ROOT)));
    return number.stream().flatMap(it -> since(sentence, word + WORD.length(), text)
        .map(year -> new Anniversary(it, ordinal.get(), year, isKept(text, start, ordinal.get()))).stream());
  }

  private static boolean isKept(String text, int start, Span ordinal) {
    return Words.before(text, start, ordinal.start(), 4).stream()
        .dropWhile(word -> word.equals("the") || word.equals("its") || word.equals("their"))
        .findFirst().filter(KEEPS::contains).isPresent();
  }

  private static Optional<Span> wordBefore(String text, int start, int end) {
    int to = end;
    while (to > start && text.charAt(to - 1) == ' ') {
      to--;
    }
    int from = to;
    while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
      from--;
    }
    boolean part = from > start && text.charAt(from - 1) == '-';
    return from < to && !part ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The year of what is remembered: the first time behind the word, when it names one. */
  private static Optional<NamedYear> since(TimedSentence sentence, int behind, String text) {
    return sentence.times().stream()
        .filter(time -> time.span().start() > behind)
        .findFirst()
        .filter(time -> {
          List<String> between = Words.between(text, behind, time.span().start());
          return between.size() <= MOST_WORDS_BETWEEN && !between.isEmpty() && between.get(0).equals("of")
              && !Words.hasAny(between, BREAKS) && !between.contains(",");
        })
        .flatMap(time -> NamedYear.of(time, text));
  }

  /** Certain only where the sentence says that it is kept in the wire's own year, and names no other. */
  private static boolean isWrong(Anniversary found, TimedSentence sentence, LocalDate today) {
    boolean fits = Math.abs(found.falls() - today.getYear()) <= 1;
    List<TemporalExpression> others = sentence.times().stream()
        .filter(time -> !time.span().contains(found.since().place())).toList();
    boolean now = others.stream().anyMatch(time -> isNow(time, today));
    boolean elsewhere = others.stream().anyMatch(time -> !isNow(time, today)
        && time.value() instanceof CalendarValue);
    boolean soon = sentence.times().stream().filter(time -> time.span().contains(found.since().place()))
        .anyMatch(time -> time.time().tense() == Tense.FUTURE || time.time().tense() == Tense.PRESENT);
    boolean past = found.falls() < today.getYear();
    return !fits && found.number() > 0 && found.number() < today.getYear() && !elsewhere
        && (now && (past || found.kept()) || soon && past);
  }

  private static boolean isNow(TemporalExpression time, LocalDate today) {
    return time.time().anchor() == Anchor.DATELINE && time.value() instanceof CalendarValue value
        && value.first().getYear() == today.getYear() && value.last().getYear() == today.getYear();
  }

  private static Finding finding(Anniversary found, LocalDate today) {
    int years = today.getYear() - found.since().year();
    Finding finding = Finding.of(INFO, found.place(), "The anniversary number " + found.number() + " of "
            + found.since().year() + " falls in " + found.falls() + ", not in " + today.getYear())
        .because(found.since().year() + " and " + found.number() + " years make " + found.falls()
            + "; the wire is of " + DayWords.of(today) + ".")
        .relatedTo(found.since().place(), "the year that is remembered");
    if (years > 0 && years < 100) {
      finding = finding.suggest(DateStyle.ordinal(years));
    }
    int year = today.getYear() - found.number();
    return finding.withFix(new Fix("Change “" + found.since().year() + "” to “" + year + "”",
        List.of(new TextEdit(found.since().place(), String.valueOf(year)))));
  }
}
