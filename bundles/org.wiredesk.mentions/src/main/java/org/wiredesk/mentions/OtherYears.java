package org.wiredesk.mentions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a sentence speaks of other years: "in 1991", "last year", "two years ago", "anniversary". */
final class OtherYears {

  private static final List<String> BEFORE_YEAR = List.of("last", "next", "previous", "that");

  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2199;

  private final Set<Integer> named = new HashSet<>();
  private boolean hinted;

  /** @param tokens those of the sentence */
  OtherYears(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isYear(token)) {
        named.add(Integer.valueOf(token.text()));
      }
      hinted |= token.isWord("anniversary") || token.isWord("year") && i > 0 && isBeforeYear(tokens.get(i - 1))
          || token.isWord("ago") && i > 0 && (tokens.get(i - 1).isWord("year") || tokens.get(i - 1).isWord("years"));
    }
  }

  boolean than(int year) {
    return hinted || named.size() > 1 || named.size() == 1 && !named.contains(year);
  }

  /** The years in figures. */
  Set<Integer> named() {
    return named;
  }

  /** Whether a year is meant that nobody names: "last year". */
  boolean hinted() {
    return hinted;
  }

  private static boolean isYear(Token token) {
    boolean figures = token.kind() == Token.Kind.NUMBER && token.text().length() == 4
        && token.text().chars().allMatch(c -> c >= '0' && c <= '9');
    return figures && Integer.parseInt(token.text()) >= FIRST_YEAR && Integer.parseInt(token.text()) <= LAST_YEAR;
  }

  private static boolean isBeforeYear(Token token) {
    return BEFORE_YEAR.stream().anyMatch(token::isWord);
  }
}
