package org.wiredesk.checks.numbers;

import java.util.Locale;
import java.util.Set;

/** Words that several of these checks look for, and how a message begins. */
final class Words {

  static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "these", "those", "all", "this", "that");

  private Words() {}

  /** What begins a message: "Minus ten degrees", "Ten million". */
  static String opening(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
