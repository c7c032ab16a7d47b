package org.wiredesk.checks.original.numbers;

import java.util.List;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.mentions.quantities.QuantityKind;
import org.wiredesk.mentions.times.TimexType;
import org.wiredesk.mentions.times.WrittenDay;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.SortedSpans;
import org.wiredesk.text.Span;

/** The numbers of one of the two texts, in order. */
record FiguresOfText(List<Figure> all) {

  /** Expressions of time begin at most so far before a number that belongs to them. */
  private static final int LONGEST_TIME = 60;

  FiguresOfText {
    all = List.copyOf(all);
  }

  static FiguresOfText ofTranslation(Bitext bitext) {
    return read(bitext.mentions(), bitext.translation().text());
  }

  /** Read once, and kept while the translation is edited. */
  static FiguresOfText ofOriginal(Bitext bitext) {
    return bitext.originalView(FiguresOfText.class, it -> read(it.originalMentions(), it.original().text()));
  }

  /** Those that begin between the first of some sentences and the one behind the last. */
  List<Figure> in(List<Sentence> sentences) {
    if (sentences.isEmpty()) {
      return List.of();
    }
    Span part = new Span(sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
    return SortedSpans.from(all, Figure::span, part);
  }

  private static FiguresOfText read(Mentions mentions, String text) {
    return new FiguresOfText(mentions.quantities().stream()
        .flatMap(quantity -> Figure.of(quantity, isCalendar(quantity, mentions), text).stream()).toList());
  }

  /** A day, month or year of the calendar, but no length of time and no time of day. */
  private static boolean isCalendar(Quantity quantity, Mentions mentions) {
    Span place = quantity.number();
    boolean year = quantity.kind() == QuantityKind.YEAR || quantity.kind() == QuantityKind.DECADE;
    Span around = new Span(Math.max(0, place.start() - LONGEST_TIME), place.end());
    return mentions.timesFrom(around).stream()
        .filter(time -> time.span().overlaps(place))
        .anyMatch(time -> isOfDay(time, place) || year && time.time().type() == TimexType.DATE);
  }

  private static boolean isOfDay(TemporalExpression time, Span place) {
    return time.written().map(WrittenDay::places).filter(it -> it.dayOfMonth().overlaps(place)
        || it.month().overlaps(place) || it.year().filter(year -> year.overlaps(place)).isPresent()).isPresent();
  }
}
