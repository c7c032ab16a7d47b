package org.wiredesk.checks.dates;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.times.Anchor;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Span;

/** One time said twice, side by side, once seen from the wire's date and once with its own: "yesterday, 3 May". */
record Apposition(PointedTime pointed, TemporalExpression date) {

  private static final Set<String> BETWEEN = Set.of(",", "(", "-", "–", "—", "on", "in", "of", "from");
  private static final Set<String> CLOSING = Set.of(",", ".", ")", ";", "-", "–", "—", "!", "?");
  private static final Set<String> LIST = Set.of(",", "and", "or", "&");
  /** Behind them a time is not when the sentence happens. */
  private static final Set<String> OF_SOMETHING_ELSE = Set.of("with", "from", "than", "unlike", "over", "since", "to",
      "of", "for", "as", "after", "before", "and", "or", "between", "until", "till", "by", "'", "’", "like");
  private static final int MOST_WORDS_BETWEEN = 2;

  /** @param today the wire's day */
  static Stream<Apposition> in(TimedSentence sentence, String text, LocalDate today) {
    return IntStream.range(1, sentence.times().size())
        .boxed()
        .flatMap(i -> at(sentence, i, text, today).stream());
  }

  private static Optional<Apposition> at(TimedSentence sentence, int second, String text, LocalDate today) {
    TemporalExpression left = sentence.times().get(second - 1);
    TemporalExpression right = sentence.times().get(second);
    boolean sideBySide = isSideBySide(sentence, second, text);
    if (!sideBySide) {
      return Optional.empty();
    }
    if (isDate(right, text)) {
      return PointedTime.of(left, text, today).map(it -> new Apposition(it, right));
    }
    List<String> gap = Words.between(text, left.span().end(), right.span().start());
    boolean closed = gap.isEmpty() || CLOSING.contains(wordBehind(text, right, sentence)) && !gap.contains("in");
    return isDate(left, text) && closed
        ? PointedTime.of(right, text, today).map(it -> new Apposition(it, left))
        : Optional.empty();
  }

  private static boolean isSideBySide(TimedSentence sentence, int second, String text) {
    TemporalExpression left = sentence.times().get(second - 1);
    TemporalExpression right = sentence.times().get(second);
    List<String> gap = Words.between(text, left.span().end(), right.span().start());
    boolean plain = gap.size() <= MOST_WORDS_BETWEEN && BETWEEN.containsAll(gap);
    boolean bareComma = gap.equals(List.of(","));
    return plain
        && (!bareComma || CLOSING.contains(wordBehind(text, right, sentence)))
        && Words.before(text, sentence.sentence().span().start(), left.span().start(), 1).stream()
            .noneMatch(OF_SOMETHING_ELSE::contains)
        && !isListed(sentence, second - 1, text) && !isListed(sentence, second + 1, text);
  }

  private static String wordBehind(String text, TemporalExpression time, TimedSentence sentence) {
    List<String> words = Words.behind(text, time.span().end(), sentence.sentence().span().end(), 1);
    return words.isEmpty() ? "." : words.get(0);
  }

  /** Whether an expression only stands in a list with the one before it. */
  private static boolean isListed(TimedSentence sentence, int at, String text) {
    if (at < 1 || at >= sentence.times().size()) {
      return false;
    }
    List<String> gap = Words.between(
        text, sentence.times().get(at - 1).span().end(), sentence.times().get(at).span().start());
    return !gap.isEmpty() && LIST.containsAll(gap);
  }

  /** A day, month or year with a name of its own. */
  private static boolean isDate(TemporalExpression time, String text) {
    if (time.written().isPresent()) {
      return true;
    }
    boolean year = time.value() instanceof CalendarValue.Year it && !it.fiscal() && time.time().anchor() == Anchor.NONE;
    boolean month = time.value() instanceof CalendarValue.Month && time.time().rule().equals("month")
        && !Words.between(text, time.span().start(), time.span().end()).contains("year");
    return (year || month) && time.time().modifier().isEmpty();
  }

  /** The date in a year, when it says none, else as it is. */
  List<CalendarValue> inYear(int year) {
    if (date.written().isPresent()) {
      WrittenDay day = date.written().get();
      return day.in(day.year().orElse(year)).<CalendarValue>map(CalendarValue.Day::new).map(List::of).orElse(List.of());
    }
    if (date.value() instanceof CalendarValue.Month month && date.time().anchor() == Anchor.DATELINE) {
      return List.of(new CalendarValue.Month(YearMonth.of(year, month.month().getMonth())));
    }
    return List.of((CalendarValue) date.value());
  }

  /** Whether a day is told without its year, so that it may not exist in the years asked for. */
  boolean saysNoYear() {
    return date.written().isPresent();
  }

  Span span() {
    Span one = pointed.time().span();
    Span other = date.span();
    return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
  }

  /** Both with other words for one of them. */
  String with(TemporalExpression part, String words, String text) {
    return text.substring(span().start(), part.span().start()) + words
        + text.substring(part.span().end(), span().end());
  }

  /** The date alone, with the preposition it needs and the capital of what it replaces. */
  String withoutPointer(String text) {
    String words = date.span().of(text);
    if (pointed.time().span().start() > date.span().start()) {
      return words;
    }
    String preposition = date.written().isPresent() ? "on " : "in ";
    boolean capital = Character.isUpperCase(text.charAt(span().start()));
    return (capital ? Character.toUpperCase(preposition.charAt(0)) + preposition.substring(1) : preposition) + words;
  }
}
