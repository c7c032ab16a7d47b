package org.wiredesk.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decides which day a wire speaks from: the user's word, then the file's metadata, then dateline and text. */
final class WireDating {

  private static final int MOST_DAYS_APART = 3;

  private WireDating() {}

  static Optional<WireDate> date(
      WireOptions options, String text, Optional<Dateline> dateline, List<Span> paragraphs, List<Sentence> sentences) {
    return options.userDate().map(day -> new WireDate(day, WireDate.Origin.USER, Optional.empty()))
        .or(() -> options.metadataDate().map(day -> new WireDate(day, WireDate.Origin.METADATA, Optional.empty())))
        .or(() -> dateline.flatMap(WireDating::fromDateline))
        .or(() -> DateLine.find(text, paragraphs).flatMap(line -> fromLine(dateline, line)))
        .or(() -> dateline.flatMap(found -> YearFromText.date(text, found, body(found, sentences))));
  }

  private static Optional<WireDate> fromDateline(Dateline dateline) {
    return dateline.date().map(day -> new WireDate(day, WireDate.Origin.DATELINE, dateline.daySpan()));
  }

  /** The line's date where the dateline has no day, else the dateline's day nearest to it, if near enough. */
  private static Optional<WireDate> fromLine(Optional<Dateline> dateline, DateLine line) {
    if (dateline.flatMap(Dateline::day).isEmpty()) {
      return Optional.of(new WireDate(line.date(), WireDate.Origin.YEAR_FROM_TEXT, Optional.of(line.span())));
    }
    return dateline.flatMap(Dateline::day).flatMap(day -> IntStream.rangeClosed(-1, 1)
        .map(years -> line.date().getYear() + years).filter(day::isValidYear).mapToObj(day::atYear)
        .filter(date -> Math.abs(date.toEpochDay() - line.date().toEpochDay()) <= MOST_DAYS_APART).findFirst()
        .map(date -> new WireDate(date, WireDate.Origin.YEAR_FROM_TEXT, Optional.of(line.span()))));
  }

  private static List<Sentence> body(Dateline dateline, List<Sentence> sentences) {
    return sentences.stream().filter(sentence -> sentence.span().start() >= dateline.span().end()).toList();
  }
}
