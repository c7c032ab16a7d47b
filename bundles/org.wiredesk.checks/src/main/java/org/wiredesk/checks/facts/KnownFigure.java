package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.checks.api.facts.Figure;
import org.wiredesk.checks.dates.DayWords;
import org.wiredesk.mentions.quantities.Quantities;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.times.CalendarValue;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/**
 * A number that a wire gives for a figure of the fact book.
 *
 * @param near the values it may have on the wire's day, the one in force among them
 */
record KnownFigure(FigureValues values, Span name, Quantity quantity, List<Figure.Value> near, LocalDate day) {

  private static final int DAYS_OF_NOW = 45;

  KnownFigure {
    near = List.copyOf(near);
  }

  /** Those of a wire in the order of the text, outside quotations; none when nobody knows its day. */
  static List<KnownFigure> in(CheckContext context) {
    FigureNames names = context.facts().view(FigureNames.class, FigureNames::new);
    Optional<LocalDate> day = context.wire().date().map(WireDate::day);
    List<KnownFigure> found = new ArrayList<>();
    if (day.isPresent() && !names.isEmpty()) {
      for (Sentence sentence : context.wire().sentences()) {
        List<Word> words = Words.of(sentence);
        for (FactNames.Found<Figure> name : names.in(words)) {
          Optional<Figure> figure = only(name.facts(), context.facts());
          boolean told = figure.isPresent() && !FigureNames.isOpen(words)
              && !speaksOfOtherTimes(sentence, context, day.get())
              && !context.mentions().quotations().contains(name.span(words));
          if (told) {
            of(sentence, words, name, figure.get(), day.get()).ifPresent(found::add);
          }
        }
      }
    }
    return found;
  }

  /** A desk's own figure before one of that name which ships. */
  private static Optional<Figure> only(List<Figure> figures, FactBook book) {
    List<Figure> own = figures.stream().filter(book::isOwn).toList();
    List<Figure> asked = own.isEmpty() ? figures : own;
    return asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty();
  }

  private static boolean speaksOfOtherTimes(Sentence sentence, CheckContext context, LocalDate day) {
    return context.mentions().times(sentence.span()).stream().anyMatch(time ->
        time.value() instanceof CalendarValue value && (value.last().isBefore(day.minusDays(DAYS_OF_NOW))
            || value.first().isBefore(day.minusDays(DAYS_OF_NOW)) || value.last().isAfter(day.plusDays(DAYS_OF_NOW))));
  }

  private static Optional<KnownFigure> of(
      Sentence sentence, List<Word> words, FactNames.Found<Figure> name, Figure figure, LocalDate day) {
    FigureValues values = FigureValues.of(figure);
    List<Figure.Value> near = values.near(day);
    Span span = name.span(words);
    int base = sentence.span().start();
    return near.isEmpty() ? Optional.empty() : Quantities.of(sentence.text(), Locale.ENGLISH).stream()
        .map(quantity -> quantity.shift(base))
        .filter(quantity -> quantity.span().start() >= span.end()).findFirst()
        .filter(values::isComparable)
        .filter(quantity -> isTied(words, name, quantity, values.figure()))
        .map(quantity -> new KnownFigure(values, span, quantity, near, day));
  }

  /** What it was says nothing of now, unless the figure never changes. */
  private static boolean isTied(List<Word> words, FactNames.Found<Figure> name, Quantity quantity, Figure figure) {
    int at = name.end();
    while (at < words.size() && words.get(at).span().start() < quantity.span().start()) {
      at++;
    }
    return FigureNames.isTied(words, name, at)
        && (figure.values().size() == 1 || !FigureNames.isOfThePast(words, name, at));
  }

  private Figure.Value now() {
    return values.on(day).orElseThrow();
  }

  boolean isRight() {
    return near.stream().anyMatch(value -> values.says(quantity, value));
  }

  boolean isWrong() {
    return !isRight() && !values.isOtherScale(quantity, now());
  }

  FactReference fact() {
    List<String> own = now().evidence().sources();
    List<String> sources = own.isEmpty() ? values.figure().sources() : own;
    return new FactReference(
        values.figure().name() + ": " + amount(now()) + " from " + Citation.words(now().on()) + " on",
        sources, values.figure().evidence().checked(), values.figure().place())
        .confirmed(near.stream().allMatch(value -> value.evidence().confirmed()));
  }

  private String amount(Figure.Value value) {
    return value.number().toPlainString() + values.figure().unit().map(unit -> " " + unit).orElse("");
  }

  Finding finding(CheckInfo info, Wire wire) {
    String told = near.stream().map(value -> amount(value) + " from " + Citation.words(value.on()) + " on")
        .collect(Collectors.joining(", "));
    Finding finding = Citation.on(
        Finding.of(info, quantity.span(), "The fact book has " + amount(now()) + " on " + DayWords.of(day)),
        "The book has “" + values.figure().name() + "”: " + told + ".", List.of(fact()))
        .relatedTo(name, "the figure");
    String written = quantity.number().of(wire.text());
    boolean plain = written.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
        && quantity.unit().equals(values.unit());
    String right = now().number().toPlainString()
        + wire.text().substring(quantity.number().end(), quantity.span().end());
    return plain && quantity.number().start() == quantity.span().start() ? finding.suggest(right) : finding;
  }
}
