package org.wiredesk.checks.dates.style;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.mentions.dates.DateStyle;
import org.wiredesk.mentions.dates.WrittenDate;
import org.wiredesk.text.Span;

/**
 * Writes a date in another style where it stands: all days of a list or range, without the article that only an ordinal
 * needs, with "an" before "11 May" and "a" before "May 11", with or without the comma that closes a year.
 */
final class DateRewriting {

  /** Behind these an article belongs to the date: "on the 3rd May". */
  private static final Set<String> BEFORE_DATES = Set.of(
      "on", "by", "from", "to", "until", "till", "since", "before", "after", "between", "and");
  /** Before these no comma has to stand but that of a year. */
  private static final Set<String> BEHIND_DATES = Set.of(
      "in", "at", "by", "for", "with", "to", "from", "on", "between", "during", "near", "until");
  private static final int LONGEST_WORD = 12;

  private final WrittenDate date;
  private final DateStyle style;
  private final String text;

  DateRewriting(WrittenDate date, DateStyle style) {
    this.date = date;
    this.style = style;
    this.text = date.text();
  }

  TextEdit edit() {
    String written = style.write(days(), date.month(), date.year().map(year -> year.of(text)));
    int start = place().start();
    int end = date.span().end();
    String before = wordEndingAt(start - 1);
    if ((before.equals("a") || before.equals("an")) && Character.isWhitespace(text.charAt(start - 1))) {
      start -= before.length() + 1;
      String article = isSaidWithVowel(written) ? "an" : "a";
      written = (Character.isUpperCase(text.charAt(start)) ? article.replace('a', 'A') : article) + " " + written;
    }
    if (lacksClosingComma()) {
      written += ",";
    } else if (!style.closesYear() && hasSuperfluousComma(end)) {
      end++;
    }
    boolean doubleStop = written.endsWith(".") && end < text.length() && text.charAt(end) == '.';
    return new TextEdit(new Span(start, end), doubleStop ? written.substring(0, written.length() - 1) : written);
  }

  /** The date in the text, with the article that goes with its ordinal. */
  Span place() {
    int start = date.span().start();
    return new Span(hasSuperfluousArticle() ? start - "the ".length() : start, date.span().end());
  }

  /** Whether the year has to be closed by a comma that does not stand there. */
  boolean lacksClosingComma() {
    return date.year().isPresent() && style.closesYear() && sentenceGoesOn(text, date.span().end());
  }

  /** The numbers in the new style, and between them what stands there. */
  private String days() {
    StringBuilder out = new StringBuilder();
    int at = date.daysSpan().start();
    for (int i = 0; i < date.days().size(); i++) {
      Span number = date.numbers().get(i);
      String joint = text.substring(at, number.start());
      out.append(style.ordinals() ? joint : joint.replace(" the ", " ")).append(style.number(date.days().get(i)));
      at = number.end();
    }
    return out.toString();
  }

  private boolean hasSuperfluousArticle() {
    int start = date.span().start();
    int article = start - "the ".length();
    if (!date.hasOrdinals() || style.ordinals() && date.order() == style.order()
        || article < 0 || !text.regionMatches(true, article, "the ", 0, "the ".length())) {
      return false;
    }
    return date.hasOf() || BEFORE_DATES.contains(wordEndingAt(article - 1));
  }

  /** "On Nov. 26, 2015 the ministers" lacks a comma; nothing is missing before a mark or a dash. */
  static boolean sentenceGoesOn(String text, int end) {
    return end + 1 < text.length() && Character.isWhitespace(text.charAt(end))
        && (Character.isLetterOrDigit(text.charAt(end + 1)) || "“\"‘".indexOf(text.charAt(end + 1)) >= 0);
  }

  /** The comma behind a year that stood in commas goes where nothing else asks for it. */
  private boolean hasSuperfluousComma(int end) {
    boolean closed = date.year().isPresent() && date.order() == DateStyle.Order.MONTH_FIRST
        && end + 1 < text.length() && text.charAt(end) == ',' && text.charAt(end + 1) == ' ';
    return closed && BEHIND_DATES.contains(wordAt(end + 2));
  }

  private static boolean isSaidWithVowel(String date) {
    int figures = 0;
    while (figures < date.length() && Character.isDigit(date.charAt(figures))) {
      figures++;
    }
    return figures == 0
        ? "AO".indexOf(date.charAt(0)) >= 0
        : Set.of("8", "11", "18").contains(date.substring(0, figures));
  }

  private String wordAt(int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_WORD && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private String wordEndingAt(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST_WORD && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end < 0 ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
