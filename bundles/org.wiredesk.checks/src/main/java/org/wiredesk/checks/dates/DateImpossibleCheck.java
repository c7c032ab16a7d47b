package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Finds days that their month or year does not have: "April 31", "29 February 2015". */
public final class DateImpossibleCheck implements WireCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "date-impossible", "No such day in the calendar", FindingKind.DATE, Severity.MAJOR,
      MqmCategory.TEXTUAL_CONVENTIONS, ItsType.NUMBERS);
  /** Dates before it may follow the Julian calendar, which has more leap years. */
  private static final int FIRST_CERTAIN_YEAR = 1919;
  private static final int LEAP_DAY = 29;
  private static final int WORDS_AROUND = 25;
  /** What a sentence about a day without a year may be told from. */
  private static final Set<String> OF_OTHER_YEARS =
      Set.of("leap", "year", "years", "ago", "anniversary", "born", "birthday");
  private static final Set<String> DENIALS = Set.of("exist", "exists", "existed", "such", "imaginary", "fictional",
      "существует", "существовало", "бывает", "нет");
  private static final Set<String> BEFORE_A_DAY = Set.of("on", "the", "by", "from", "until", "till", "since", "between",
      "before", "after", "dated", "to", "a");
  private static final String QUOTATION_MARKS = "\"“”«»„'’‘";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public boolean reads(Locale language) {
    return TimeScanner.knows(language);
  }

  @Override
  public List<Finding> inspect(CheckContext context) {
    return TimedSentence.of(context).stream()
        .flatMap(sentence -> inspect(sentence, context))
        .toList();
  }

  private static Stream<Finding> inspect(TimedSentence sentence, CheckContext context) {
    Set<LocalDate> said = sentence.days();
    return sentence.times().stream()
        .filter(time -> isImpossible(time, sentence.sentence(), context))
        .map(time -> finding(time, said, context));
  }

  private static boolean isImpossible(TemporalExpression time, Sentence sentence, CheckContext context) {
    Wire wire = context.wire();
    boolean english = context.profile().isEnglish();
    if (time.written().isEmpty()) {
      return false;
    }
    WrittenDay day = time.written().get();
    boolean leapDay = day.month() == Month.FEBRUARY && day.day() == LEAP_DAY;
    boolean missing = leapDay ? lacksLeapDay(time, sentence, context) : day.day() > day.month().maxLength();
    return missing && !isName(time, wire.text()) && !(english && counts(time, wire.text()))
        && !Words.hasAny(around(time, sentence, wire.text()), DENIALS);
  }

  /** Of a 29 February without a year only those are certain whose English wire is far from any leap year. */
  private static boolean lacksLeapDay(TemporalExpression time, Sentence sentence, CheckContext context) {
    Wire wire = context.wire();
    WrittenDay day = time.written().orElseThrow();
    if (day.year().isPresent()) {
      return day.year().get() >= FIRST_CERTAIN_YEAR && !Year.isLeap(day.year().get());
    }
    Optional<Integer> year = wire.date().map(WireDate::day).map(LocalDate::getYear);
    boolean near = year.filter(it -> !Year.isLeap(it - 1) && !Year.isLeap(it) && !Year.isLeap(it + 1)).isEmpty();
    List<String> words = around(time, sentence, wire.text());
    boolean other = Words.hasAny(words, OF_OTHER_YEARS) || words.stream().anyMatch(DateImpossibleCheck::isYear);
    return !near && !other && context.profile().isEnglish();
  }

  private static List<String> around(TemporalExpression time, Sentence sentence, String text) {
    return Stream.concat(
            Words.before(text, sentence.span().start(), time.span().start(), WORDS_AROUND).stream(),
            Words.behind(text, time.span().end(), sentence.span().end(), WORDS_AROUND).stream())
        .toList();
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "31 April births" are births. */
  private static boolean counts(TemporalExpression time, String text) {
    WrittenDay.Places places = time.written().orElseThrow().places();
    boolean dayFirst = places.dayOfMonth().start() < places.month().start() && places.year().isEmpty();
    List<String> behind = Words.behind(text, time.span().end(), text.length(), 1);
    List<String> before = Words.before(text, 0, time.span().start(), 1);
    boolean plural = !behind.isEmpty() && behind.get(0).length() > 3 && behind.get(0).endsWith("s");
    return dayFirst && plural && !Words.hasAny(before, BEFORE_A_DAY);
  }

  /** A film or a movement may be called “April 31”. */
  private static boolean isName(TemporalExpression time, String text) {
    int before = time.span().start() - 1;
    int behind = time.span().end();
    return before >= 0 && QUOTATION_MARKS.indexOf(text.charAt(before)) >= 0
        && behind < text.length() && QUOTATION_MARKS.indexOf(text.charAt(behind)) >= 0;
  }

  private static Finding finding(TemporalExpression time, Set<LocalDate> said, CheckContext context) {
    Wire wire = context.wire();
    WrittenDay written = time.written().orElseThrow();
    Neighbours near = Neighbours.of(written, wire.date().map(WireDate::day));
    String year = written.year().map(it -> " " + it).orElse("");
    String name = written.month().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    int length = YearMonth.of(near.year(), written.month()).lengthOfMonth();
    DateWording wording = new DateWording(wire.text(), time);
    Finding finding = Finding.of(INFO, time.span(), "There is no " + written.day() + " " + name + year + ": "
        + (written.day() == LEAP_DAY ? near.year() + " is no leap year" : name + " has " + length + " days"));
    for (LocalDate day : near.days()) {
      Optional<String> words = context.profile().isEnglish() ? Optional.of(wording.with(day)) : wording.inFigures(day);
      finding = words.filter(it -> !said.contains(day)).map(finding::suggest).orElse(finding);
    }
    return finding;
  }
}
