package org.wiredesk.checks.original.dates;

import java.util.Locale;
import java.util.Set;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;

/** Weekdays that are no days: "the Sunday Times", "Black Friday", "Super Tuesday", "среду обитания". */
final class NameParts {

  private static final Set<String> BEFORE = Set.of("black", "good", "holy", "palm", "easter", "ash", "super", "bloody",
      "cyber", "shrove", "whit", "ruby", "the");
  /** Before "среду", which is an environment too. */
  private static final Set<String> BEFORE_A_DAY =
      Set.of("в", "во", "на", "за", "и", "или", "эту", "прошлую", "минувшую", "следующую", "каждую", "ту", ",");
  private static final Set<String> DAY_PARTS = Set.of("morning", "afternoon", "evening", "night");

  private NameParts() {}

  /** In English a capital beside it tells; elsewhere names of days are written small. */
  static boolean isNoDay(Tokens tokens, int from, int to, Locale language) {
    if (tokens.is(from, "среду")) {
      return !BEFORE_A_DAY.contains(tokens.at(from - 1).lower()) || tokens.is(to, "обитания");
    }
    if (!language.getLanguage().equals("en")) {
      return false;
    }
    Token behind = tokens.at(to);
    Token before = tokens.at(from - 1);
    boolean title = behind.isCapitalised() && !behind.opensSentence() && !DAY_PARTS.contains(behind.lower());
    boolean named = before.isCapitalised() && BEFORE.contains(before.lower()) && !before.is("the");
    return named || before.is("the") && title;
  }
}
