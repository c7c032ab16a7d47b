package org.wiredesk.checks.numbers;

import java.util.Set;

/** Words that several of these checks look for. */
final class Words {

  static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "these", "those", "all", "this", "that");
  /** What makes a number less than exact. */
  static final Set<String> ROUNDLY = Set.of("about", "around", "some", "nearly", "almost", "roughly", "approximately",
      "over", "under", "least", "most", "than", "up", "to", "estimated", "close", "just", "another", "only", "circa");

  private Words() {}
}
