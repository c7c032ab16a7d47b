package org.wiredesk.checks.dates.style;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.mentions.Quotation;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.DateTrait;
import org.wiredesk.mentions.dates.FigureDate;
import org.wiredesk.mentions.dates.WrittenDate;
import org.wiredesk.mentions.dates.WrittenDates;
import org.wiredesk.text.Dateline;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/**
 * The dates of a wire that have to be of one style. Those of the dateline have a style of their own; dates that are
 * names, that stand in a quoted title or on a line by themselves keep the one they have.
 *
 * @param inWords in the order of the text
 * @param inFigures in the order of the text
 */
record DateSurvey(Wire wire, List<WrittenDate> inWords, List<FigureDate> inFigures) {

  /** A quotation of fewer words is a title or a term, unless it ends as a sentence does. */
  private static final int FEWEST_WORDS_OF_SPEECH = 8;
  /** A paragraph with fewer words is a stamp or a heading. */
  private static final int FEWEST_WORDS_OF_PROSE = 4;
  private static final int LONGEST_BRACKET = 120;

  static DateSurvey of(CheckContext context) {
    Wire wire = context.wire();
    WrittenDates dates = WrittenDates.of(wire, context.mentions().times());
    BitSet kept = keptParts(context);
    return new DateSurvey(wire,
        dates.inWords().stream()
            .filter(date -> !kept.get(date.span().start()) && !isWithoutDay(date))
            .filter(date -> !DateNames.isName(date, wire.date().map(WireDate::day)))
            .toList(),
        dates.inFigures().stream()
            .filter(date -> !kept.get(date.span().start()) && !isInBrackets(wire.text(), date.span()))
            .toList());
  }

  /** In what a date is not as a style has it; headlines and brackets may shorten months. */
  Set<DateTrait> differences(WrittenDate date, DateStyle style) {
    Set<DateTrait> differences = date.differencesFrom(style);
    if (differences.contains(DateTrait.MONTH) && mayShorten(date)) {
      differences.remove(DateTrait.MONTH);
    }
    return differences;
  }

  private boolean mayShorten(WrittenDate date) {
    return wire.headline().filter(headline -> headline.contains(date.span())).isPresent()
        || isInBrackets(wire.text(), date.span());
  }

  /** The characters of the parts whose dates are left as they are. */
  private static BitSet keptParts(CheckContext context) {
    Wire wire = context.wire();
    BitSet kept = new BitSet(wire.text().length());
    Stream<Span> lines = wire.paragraphs().stream().map(Paragraph::span)
        .filter(span -> words(wire.text(), span) < FEWEST_WORDS_OF_PROSE);
    Stream<Span> titles = context.mentions().quotations().all().stream()
        .filter(quotation -> isTitle(wire.text(), quotation)).map(Quotation::span);
    Stream.of(wire.dateline().map(Dateline::span).stream(), lines, titles).flatMap(spans -> spans)
        .forEach(span -> kept.set(span.start(), span.end()));
    return kept;
  }

  private static boolean isTitle(String text, Quotation quotation) {
    Span content = quotation.content();
    return words(text, content) < FEWEST_WORDS_OF_SPEECH
        && !content.isEmpty() && ".,!?…".indexOf(text.charAt(content.end() - 1)) < 0;
  }

  /** "In July 24 people came": a month alone and a number that counts something else. */
  private static boolean isWithoutDay(WrittenDate date) {
    int start = date.span().start();
    boolean in = start >= 3 && date.text().regionMatches(true, start - 3, "in ", 0, 3)
        && (start == 3 || !Character.isLetter(date.text().charAt(start - 4)));
    return in && date.order() == DateStyle.Order.MONTH_FIRST && date.year().isEmpty();
  }

  private static boolean isInBrackets(String text, Span span) {
    for (int at = span.start() - 1; at >= Math.max(0, span.start() - LONGEST_BRACKET); at--) {
      char c = text.charAt(at);
      if (c == '(' || c == '[') {
        return true;
      }
      if (c == ')' || c == ']' || c == '\n') {
        return false;
      }
    }
    return false;
  }

  private static int words(String text, Span part) {
    int words = 0;
    for (int at = part.start(); at < part.end(); at++) {
      boolean begins = Character.isLetter(text.charAt(at))
          && (at == part.start() || !Character.isLetterOrDigit(text.charAt(at - 1)));
      words += begins ? 1 : 0;
    }
    return words;
  }
}
