package org.wiredesk.checks.phrasing.form;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.SentenceCheck;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds numbers with blanks between their thousands: "35 000". */
public final class NumberBlanksCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-number-blanks", "Blank within a number", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.NUMBER_FORMAT, ItsType.LOCALE_VIOLATION);

  private static final int GROUP = 3;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    String text = sentence.text();
    int at = 0;
    while (at < text.length()) {
      int digits = Figures.endOfDigits(text, at);
      int end = digits > at ? endOfGroups(text, at, digits) : at + 1;
      if (end > digits && digits > at && standsAlone(text, at, digits, end)) {
        Span span = new Span(at, end).shift(sentence.span().start());
        String commas = withCommas(text, at, end);
        found.add(Finding.of(INFO, span, "English parts thousands with commas: “" + commas + "”")
            .because("Russian parts them with a blank; an English reader sees two numbers, and a line may break"
                + " between them.")
            .suggest(commas));
      }
      at = Math.max(end, digits);
    }
    return found;
  }

  /** Behind the last group of three; the end of the first digits when no group follows. */
  private static int endOfGroups(String text, int start, int digits) {
    int end = digits;
    boolean first = digits - start <= GROUP && text.charAt(start) != '0';
    while (first && end < text.length() && Figures.isBlank(text.charAt(end))
        && Figures.endOfDigits(text, end + 1) == end + 1 + GROUP) {
      end += 1 + GROUP;
    }
    return end;
  }

  /**
   * Whether a number is meant, not numbers beside each other. A plain blank alone is little: behind a name it may be a
   * model, behind a figure a table.
   */
  private static boolean standsAlone(String text, int start, int digits, int end) {
    boolean joined = start > 0 && (".,:/-+–#*'".indexOf(text.charAt(start - 1)) >= 0
        || Character.isLetterOrDigit(text.charAt(start - 1)));
    boolean goesOn = end < text.length() && (Character.isLetterOrDigit(text.charAt(end))
        || "'’".indexOf(text.charAt(end)) >= 0
        || end + 1 < text.length() && ".,:/-".indexOf(text.charAt(end)) >= 0 && Character.isDigit(text.charAt(end + 1))
        || Figures.isBlank(text.charAt(end)) && Figures.endOfDigits(text, end + 1) > end + 1);
    return !joined && !goesOn && (text.charAt(digits) != ' ' || !isBehindNameOrFigure(text, start));
  }

  private static boolean isBehindNameOrFigure(String text, int start) {
    int word = Figures.startOfWordBefore(text, start);
    return word > 0 && (Character.isUpperCase(text.charAt(word)) || Character.isDigit(text.charAt(word)));
  }

  private static String withCommas(String text, int start, int end) {
    StringBuilder out = new StringBuilder(text.substring(start, end));
    for (int i = 0; i < out.length(); i++) {
      if (Figures.isBlank(out.charAt(i))) {
        out.setCharAt(i, ',');
      }
    }
    return out.toString();
  }
}
