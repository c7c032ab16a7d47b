package org.wiredesk.mentions;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * Reads dates in figures with a year: "2024-03-13" and "13.03.2024". Figures with strokes are left alone, since they
 * put the month first in one country and the day in another.
 */
final class NumericDate {

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private NumericDate() {}

  /** Moves the cursor behind the date, or leaves it where it was. */
  static Optional<WrittenDate> at(TokenCursor cursor) {
    return read(cursor, '.').or(() -> read(cursor, '-'));
  }

  static boolean isYear(Token token) {
    return isFigures(token, 4) && Integer.parseInt(token.text()) >= FIRST_YEAR
        && Integer.parseInt(token.text()) <= LAST_YEAR;
  }

  private static Optional<WrittenDate> read(TokenCursor cursor, char joint) {
    List<Token> figures = new ArrayList<>(3);
    for (int i = 0; i <= 4; i++) {
      Optional<Token> token = cursor.peek(i);
      boolean inside = i == 0 || token.isPresent() && cursor.peek(i - 1).get().touches(token.get());
      if (token.isEmpty() || !inside || i % 2 == 1 && !token.get().is(joint)) {
        return Optional.empty();
      }
      if (i % 2 == 0) {
        figures.add(token.get());
      }
    }
    Optional<WrittenDate> date = joint == '.'
        ? date(figures.get(0), figures.get(1), figures.get(2))
        : date(figures.get(2), figures.get(1), figures.get(0));
    if (date.isPresent()) {
      cursor.moveTo(cursor.at() + 5);
    }
    return date;
  }

  private static Optional<WrittenDate> date(Token day, Token month, Token year) {
    boolean figures = (isFigures(day, 2) || isFigures(day, 1)) && isFigures(month, 2) && isYear(year);
    if (!figures || number(month) < 1 || number(month) > 12 || number(day) < 1 || number(day) > 31) {
      return Optional.empty();
    }
    Span span = new Span(Math.min(day.start(), year.start()), Math.max(day.end(), year.end()));
    TemporalExpression.Parts parts =
        new TemporalExpression.Parts(Optional.empty(), day.span(), month.span(), Optional.of(year.span()));
    return Optional.of(new WrittenDate(
        span, number(day), Month.of(number(month)), Optional.of(number(year)), Optional.empty(), parts));
  }

  private static boolean isFigures(Token token, int length) {
    return token.kind() == Token.Kind.NUMBER && token.text().length() == length
        && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static int number(Token token) {
    return Integer.parseInt(token.text());
  }
}
