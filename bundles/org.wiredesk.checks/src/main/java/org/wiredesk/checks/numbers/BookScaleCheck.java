package org.wiredesk.checks.numbers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Figure;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds figures that are a thousand times what the fact book has, or the thousandth part: million for billion. */
public final class BookScaleCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "number-book-scale", "Figure is a thousand times the book's", FindingKind.FACT, Severity.MAJOR,
      MqmCategory.MISTRANSLATION, ItsType.NUMBERS);
  /** Figures grow: what is compared is only the number of zeros. */
  private static final double WITHIN = 2;
  private static final int WORDS_BETWEEN = 6;
  /** What may stand between the name of a figure and its number. */
  private static final Set<String> LEADING_TO = Set.of(
      "of", "is", "was", "are", "were", "has", "have", "had", "reached", "reach", "stands", "stood", "at", "to",
      "totals", "totalled", "totaled", "about", "around", "some", "nearly", "almost", "over", "now", "currently",
      "amounts", "amounted", "exceeds", "exceeded", "than", "more", "grown", "grew", "rose", "fell", "risen",
      "fallen", "-", "(", ",", "estimated", "comes", "came");

  /** The figures of a book by the first word of their names. */
  private record Index(Map<String, List<Named>> byFirst) {

    private record Named(List<String> words, Figure figure) {}

    static Index of(FactBook book) {
      Map<String, List<Named>> index = new HashMap<>();
      for (Figure figure : book.figures()) {
        for (String name : figure.naming().right()) {
          List<String> words = Phrases.words(name);
          if (!words.isEmpty() && !figure.values().isEmpty()) {
            index.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Named(words, figure));
          }
        }
      }
      return new Index(index);
    }
  }

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    if (context.facts().figures().isEmpty()) {
      return List.of();
    }
    Index index = context.facts().view(Index.class, Index::of);
    Line line = Line.of(sentence, context);
    List<Finding> findings = new ArrayList<>();
    for (int at = 0; at < line.size(); at++) {
      for (Index.Named named : index.byFirst().getOrDefault(line.at(at).lower(), List.of())) {
        if (line.reads(at, named.words().toArray(String[]::new))) {
          wrong(line, at, named, context).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> wrong(Line line, int at, Index.Named named, CheckContext context) {
    int end = at + named.words().size();
    LocalDate day = context.wire().date().map(date -> date.day()).orElse(LocalDate.MAX);
    Figure.Value value = value(named.figure(), day);
    return Stream.iterate(end, i -> i < Math.min(line.size(), end + WORDS_BETWEEN), i -> i + 1)
        .takeWhile(i -> line.amount(i).isPresent() || line.at(i).isOneOf(LEADING_TO))
        .flatMap(i -> line.amount(i).stream()).findFirst()
        .filter(amount -> !amount.isPercent() && isThousandfold(amount, value))
        .map(amount -> finding(amount, value, named.figure(), line.span(at, end)));
  }

  /** The last one that held on a day, or the first of all. */
  private static Figure.Value value(Figure figure, LocalDate day) {
    List<Figure.Value> values = figure.values();
    return values.stream().filter(value -> !value.on().earliest().isAfter(day)).reduce((first, last) -> last)
        .orElse(values.get(0));
  }

  private static boolean isThousandfold(Amount amount, Figure.Value value) {
    double ratio = amount.value().doubleValue() / value.number().doubleValue();
    double off = ratio > 1 ? ratio / 1000 : 1 / (ratio * 1000);
    return off > 1 / WITHIN && off < WITHIN;
  }

  private static Finding finding(Amount amount, Figure.Value value, Figure figure, Span name) {
    String times = amount.value().compareTo(value.number()) > 0 ? "a thousand times" : "a thousandth of";
    Finding finding = Finding.of(INFO, amount.span(), Words.opening(amount.written()) + " is about "
            + times + " what the book has: "
            + Scales.named(value.number()))
        .because("The book has " + figure.name() + ": " + Scales.named(value.number()) + " as of "
            + value.on() + source(value))
        .relatedTo(name, "the figure that the book has");
    return Scales.other(amount, value.number()).map(fix -> finding.withFix(fix)).orElse(finding);
  }

  private static String source(Figure.Value value) {
    return value.evidence().sources().isEmpty() ? "." : " (" + String.join(", ", value.evidence().sources()) + ").";
  }
}
