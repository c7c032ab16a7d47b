package org.wiredesk.mentions.clauses;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes sets of words from text. */
final class Words {

  private Words() {}

  /** @param text words with white space between */
  static Set<String> of(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
