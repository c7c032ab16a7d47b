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

/** Finds signs that stand off from their number, on its wrong side, or are Russian: "10 %", "5 $", "№ 5". */
public final class NumberSignCheck implements SentenceCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-number-sign", "Sign of a number out of place", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.NUMBER_FORMAT, ItsType.LOCALE_VIOLATION);

  private static final String CURRENCIES = "$€£¥₽";

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Sentence sentence, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    String text = sentence.text();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '%') {
        percent(text, i).ifPresent(sentence, found);
      } else if (sign == '№') {
        numero(text, i).ifPresent(sentence, found);
      } else if (CURRENCIES.indexOf(sign) >= 0) {
        currency(text, i).ifPresent(sentence, found);
      }
    }
    return found;
  }

  /** Words of a sentence and what they should be; nothing is wrong with an empty range. */
  private record Slip(int start, int end, String right, String message) {

    static final Slip NONE = new Slip(0, 0, "", "");

    void ifPresent(Sentence sentence, List<Finding> found) {
      if (end > start) {
        found.add(Finding.of(INFO, new Span(start, end).shift(sentence.span().start()), message)
            .because("So Russian sets it; English signs touch their number, currencies before it.").suggest(right));
      }
    }
  }

  private static Slip percent(String text, int sign) {
    int start = startOfNumberBefore(text, sign);
    boolean apart = start >= 0 && Figures.isBlank(text.charAt(sign - 1));
    String right = apart ? text.substring(start, sign).strip() + "%" : "";
    return apart ? new Slip(start, sign + 1, right, "The percent sign touches its number: “" + right + "”") : Slip.NONE;
  }

  private static Slip numero(String text, int sign) {
    int number = skipBlanks(text, sign + 1);
    int end = Figures.endOfDigits(text, number);
    String right = "No. " + text.substring(number, end);
    return end > number ? new Slip(sign, end, right, "English has no such sign: “" + right + "”") : Slip.NONE;
  }

  private static Slip currency(String text, int sign) {
    int number = skipBlanks(text, sign + 1);
    int end = endOfNumber(text, number);
    if (end > number) {
      String right = text.charAt(sign) + text.substring(number, end);
      return number > sign + 1 ? new Slip(sign, end, right, "The sign touches its number: “" + right + "”") : Slip.NONE;
    }
    int start = startOfNumberBefore(text, sign);
    boolean letterBehind = sign + 1 < text.length() && Character.isLetter(text.charAt(sign + 1));
    if (start < 0 || letterBehind || start > 0 && CURRENCIES.indexOf(text.charAt(start - 1)) >= 0) {
      return Slip.NONE;
    }
    String right = text.charAt(sign) + text.substring(start, sign).strip();
    return new Slip(start, sign + 1, right, "English has the sign before its number: “" + right + "”");
  }

  private static int skipBlanks(String text, int start) {
    int at = start;
    while (at < text.length() && Figures.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfNumber(String text, int start) {
    int end = Figures.endOfDigits(text, start);
    while (end > start && end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0
        && Figures.isDigit(text.charAt(end + 1))) {
      end = Figures.endOfDigits(text, end + 1);
    }
    return end;
  }

  /** Where the number begins that stands before a sign, perhaps with a blank between; -1 when none does. */
  private static int startOfNumberBefore(String text, int sign) {
    int end = sign;
    while (end > 0 && Figures.isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && (Figures.isDigit(text.charAt(start - 1))
        || start > 1 && start < end && ".,".indexOf(text.charAt(start - 1)) >= 0
            && Figures.isDigit(text.charAt(start - 2)))) {
      start--;
    }
    boolean word = start > 0 && Character.isLetter(text.charAt(start - 1));
    return start < end && !word ? start : -1;
  }
}
