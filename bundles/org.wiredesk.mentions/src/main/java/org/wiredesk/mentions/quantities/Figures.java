package org.wiredesk.mentions.quantities;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads a number in figures with what groups and divides them: "1,234,567.8", "1 234", "10,00,000", "3,5". Where one
 * mark and three digits leave it open, the language's own decimal mark decides.
 */
final class Figures {

  /**
   * @param plain whether it is a run of digits without marks
   * @param end the index behind its last piece
   */
  record Number(BigDecimal value, boolean plain, int end) {}

  private static final int GROUP = 3;
  private static final int MOST_DIGITS = 18;
  private static final String BLANK = " ";
  private static final String COMMA_AND_BLANK = ", ";

  private final Pieces pieces;
  private final char decimal;

  Figures(Pieces pieces, char decimal) {
    this.pieces = pieces;
    this.decimal = decimal;
  }

  /** Empty where there are no digits, or where they are a date, a version or an address: "12.05.2013". */
  Optional<Number> at(int index) {
    Piece first = pieces.at(index);
    if (!first.isDigits() || first.text().length() > MOST_DIGITS) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder(first.text());
    int at = index + 1;
    String grouping = grouping(index);
    while (!grouping.isEmpty() && isGroup(at, grouping) && digits.length() < MOST_DIGITS) {
      at += grouping.equals(BLANK) ? 1 : 2;
      digits.append(pieces.at(at - 1).text());
    }
    boolean plain = at == index + 1;
    if (hasFractionAt(at)) {
      digits.append('.').append(pieces.at(at + 1).text());
      at += 2;
      plain = false;
      if (hasFractionAt(at)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Number(new BigDecimal(digits.toString()), plain, at));
  }

  /** The mark that groups the figures, empty if none does. */
  private String grouping(int index) {
    Piece first = pieces.at(index);
    if (first.text().length() > GROUP || first.text().startsWith("0")) {
      return "";
    }
    if (isGroup(index + 1, BLANK)) {
      return BLANK;
    }
    if (isTornApart(index + 1)) {
      return COMMA_AND_BLANK;
    }
    String mark = pieces.at(index + 1).form();
    boolean known = mark.equals(",") || mark.equals(".") || mark.equals("٬") || mark.isEmpty();
    if (!known || !pieces.at(index + 1).glued() || !pieces.at(index + 2).glued()) {
      return "";
    }
    boolean many = isGroup(index + 3, mark) && isGroup(index + 1, mark);
    boolean indian = isIndian(index, mark);
    boolean other = mark.isEmpty() || mark.charAt(0) != decimal || many;
    return indian || other && isGroup(index + 1, mark) ? mark : "";
  }

  /** "20, 000", as engines write it: only where the last group cannot be a number of its own. */
  private boolean isTornApart(int at) {
    int end = at;
    while (isTornGroup(end)) {
      end += 2;
    }
    return end > at && pieces.at(end - 1).text().equals("000");
  }

  private boolean isTornGroup(int at) {
    Piece group = pieces.at(at + 1);
    return pieces.at(at).is(",") && pieces.at(at).glued() && group.isDigits() && group.oneSpace()
        && group.text().length() == GROUP;
  }

  /** "10,00,000": groups of two, the last of three. */
  private boolean isIndian(int index, String mark) {
    int at = index + 1;
    while (isPart(at, mark) && pieces.at(at + 1).text().length() == 2) {
      at += 2;
    }
    return mark.equals(",") && at > index + 1 && isPart(at, mark) && pieces.at(at + 1).text().length() == GROUP;
  }

  private boolean isPart(int at, String mark) {
    return pieces.at(at).is(mark) && pieces.at(at).glued() && pieces.at(at + 1).isDigits() && pieces.at(at + 1).glued();
  }

  private boolean isGroup(int at, String mark) {
    if (mark.equals(BLANK)) {
      return pieces.at(at).isDigits() && pieces.at(at).oneSpace() && pieces.at(at).text().length() == GROUP;
    }
    if (mark.equals(COMMA_AND_BLANK)) {
      return isTornGroup(at);
    }
    int length = pieces.at(at + 1).text().length();
    return isPart(at, mark) && (length == GROUP || length == 2 && mark.equals(",") && isPart(at + 2, mark));
  }

  private boolean hasFractionAt(int at) {
    String mark = pieces.at(at).form();
    return (mark.equals(".") || mark.equals(",") || mark.equals("٫")) && isPart(at, mark);
  }
}
