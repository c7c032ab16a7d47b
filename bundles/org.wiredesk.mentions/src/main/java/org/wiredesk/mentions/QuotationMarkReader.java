package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.mentions.QuotationMark.Role;
import org.wiredesk.text.Span;

/** Finds the quotation marks of a paragraph and tells from their neighbours which way they look. */
final class QuotationMarkReader {

  private static final String MARKS = "“”\"«»„‘’'「」『』";
  private static final String BEFORE_OPENING = "([{<-–—/“‘\"'«„";
  private static final String BEHIND_CLOSING = ".,;:!?…)]}>-–—/”’\"'»“";

  private final String text;
  private final Span paragraph;
  private final boolean inward;

  private QuotationMarkReader(String text, Span paragraph, boolean inward) {
    this.text = text;
    this.paragraph = paragraph;
    this.inward = inward;
  }

  /**
   * In the order of the text; apostrophes within words are left out.
   *
   * @param inward whether the text's guillemets point {@link #pointsInward inward}
   */
  static List<QuotationMark> read(String text, Span paragraph, boolean inward) {
    QuotationMarkReader reader = new QuotationMarkReader(text, paragraph, inward);
    List<QuotationMark> marks = new ArrayList<>();
    for (int at = paragraph.start(); at < paragraph.end(); at++) {
      if (MARKS.indexOf(text.charAt(at)) >= 0 && !reader.isApostrophe(at) && !reader.isInch(at)) {
        marks.add(new QuotationMark(at, text.charAt(at), reader.role(at)));
      }
    }
    return marks;
  }

  /** Whether a text quotes »so«: more of the one than of the other stand before a word. */
  static boolean pointsInward(String text) {
    return text.indexOf('«') >= 0 && beforeWords(text, '»') > beforeWords(text, '«');
  }

  private static int beforeWords(String text, char mark) {
    int count = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      boolean first = at == 0 || isBlank(text.charAt(at - 1)) || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
      count += first && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)) ? 1 : 0;
    }
    return count;
  }

  private Role role(int at) {
    boolean couldOpen = isBlank(before(at)) || BEFORE_OPENING.indexOf(before(at)) >= 0;
    boolean opens = couldOpen && !isBlank(behind(at)) && ".,;:!?)]}".indexOf(behind(at)) < 0 || isDetachedAtStart(at);
    boolean closes = !isBlank(before(at)) && (isBlank(behind(at)) || BEHIND_CLOSING.indexOf(behind(at)) >= 0);
    return switch (text.charAt(at)) {
      case '«' -> inward ? Role.CLOSES : Role.OPENS;
      case '»' -> inward ? Role.OPENS : Role.CLOSES;
      case '„', '‘', '「', '『' -> Role.OPENS;
      case '」', '』' -> Role.CLOSES;
      case '“' -> closes && !couldOpen ? Role.CLOSES : isBlank(behind(at)) && !opens ? Role.EITHER : Role.OPENS;
      case '”' -> !closes && Character.isLetterOrDigit(behind(at)) ? Role.EITHER : Role.CLOSES;
      default -> opens == closes ? Role.EITHER : opens ? Role.OPENS : Role.CLOSES;
    };
  }

  /** {@code " We sign}: nothing that it could close stands before it. */
  private boolean isDetachedAtStart(int at) {
    if (at != paragraph.start()) {
      return false;
    }
    int word = at + 1;
    while (word < paragraph.end() && isBlank(text.charAt(word))) {
      word++;
    }
    return word < paragraph.end() && Character.isLetterOrDigit(text.charAt(word));
  }

  /** "don't", "Xi’an", "'90s". */
  private boolean isApostrophe(int at) {
    char c = text.charAt(at);
    boolean single = c == '\'' || c == '’' || c == '‘';
    return single && (Character.isLetterOrDigit(before(at)) && Character.isLetterOrDigit(behind(at))
        || Character.isDigit(behind(at)) && isBlank(before(at)));
  }

  /** {@code 5'10"} and {@code a 12" pipe}. */
  private boolean isInch(int at) {
    if (text.charAt(at) != '"' || !Character.isDigit(before(at))) {
      return false;
    }
    int figure = at - 1;
    while (figure > paragraph.start() && Character.isDigit(text.charAt(figure - 1))) {
      figure--;
    }
    return before(figure) == '\'' || before(figure) == '’';
  }

  private char before(int at) {
    return at > paragraph.start() ? text.charAt(at - 1) : ' ';
  }

  private char behind(int at) {
    return at + 1 < paragraph.end() ? text.charAt(at + 1) : ' ';
  }

  private static boolean isBlank(char c) {
    return Token.isSpace(c);
  }
}
