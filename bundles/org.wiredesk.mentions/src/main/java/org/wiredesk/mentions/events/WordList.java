package org.wiredesk.mentions.events;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets of words, written with spaces between them. */
final class WordList {

  private WordList() {}

  static Set<String> of(String words) {
    return Stream.of(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
  }
}
