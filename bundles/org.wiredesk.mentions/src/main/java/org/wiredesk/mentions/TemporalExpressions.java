package org.wiredesk.mentions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.mentions.times.TimeMention;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/** Finds the temporal expressions in the dateline and the sentences of a wire. */
final class TemporalExpressions {

  private TemporalExpressions() {}

  /**
   * Sentences are cut as English ones are; where other languages put a full stop, as behind the number of a German day,
   * an expression may go on in the next.
   *
   * @param sentences the tokens of each sentence of the wire
   */
  static List<TemporalExpression> of(Wire wire, List<List<Token>> sentences, Locale language) {
    TimeScanner scanner = TimeScanner.of(language);
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    YearResolver years = new YearResolver(wire.date().map(WireDate::day));
    List<TimeMention> times = scanner.scan(wire);
    List<TemporalExpression> found = new ArrayList<>(ofDateline(wire, times, years));
    int next = 0;
    for (Sentence sentence : wire.sentences()) {
      List<TimeMention> inside = new ArrayList<>();
      for (; next < times.size() && times.get(next).span().start() < sentence.span().end(); next++) {
        Span time = times.get(next).span();
        if (sentence.span().contains(time) || !english && time.start() >= sentence.span().start()) {
          inside.add(times.get(next));
        }
      }
      found.addAll(ofSentence(inside, sentences.get(sentence.index()), years));
    }
    found.sort(Comparator.comparing(TemporalExpression::span));
    return found;
  }

  private static List<TemporalExpression> ofDateline(Wire wire, List<TimeMention> times, YearResolver years) {
    return wire.dateline()
        .map(dateline -> times.stream().filter(time -> dateline.span().contains(time.span())).toList())
        .map(inside -> ofSentence(inside, List.of(), years))
        .orElse(List.of());
  }

  private static List<TemporalExpression> ofSentence(
      List<TimeMention> times, List<Token> tokens, YearResolver years) {
    if (times.stream().allMatch(time -> time.written().isEmpty())) {
      return times.stream().map(time -> new TemporalExpression(time, Optional.empty())).toList();
    }
    OtherYears others = new OtherYears(tokens);
    return times.stream().map(time -> new TemporalExpression(time, day(time, years, others))).toList();
  }

  private static Optional<LocalDate> day(TimeMention time, YearResolver years, OtherYears others) {
    return time.written().flatMap(written -> years.resolve(written, others));
  }
}
