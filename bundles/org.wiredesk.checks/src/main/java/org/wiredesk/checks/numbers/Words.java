package org.wiredesk.checks.numbers;

import java.util.Set;

/** Words that several of these checks look for. */
final class Words {

  static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "our", "these", "those", "all", "this", "that");

  private Words() {}
}
