package org.wiredesk.checks.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds names by their words. A look-up takes time by the length of the longest name there, however many there are. */
final class WordTrie<T> {

  /** @param length in words */
  record Found<T>(int length, T value) {}

  /** How one word is read: plain, or folded. */
  interface Reader {
    /** Empty ends the name. */
    Optional<String> word(int at);
  }

  private final Map<String, WordTrie<T>> next = new HashMap<>();
  private T value;

  /** What there is for a name, made if there is nothing yet. */
  T at(List<String> name, Supplier<T> make) {
    WordTrie<T> node = this;
    for (String word : name) {
      node = node.next.computeIfAbsent(word, key -> new WordTrie<>());
    }
    if (node.value == null) {
      node.value = make.get();
    }
    return node.value;
  }

  /** The longest name of those that begin with the reader's first words. */
  Optional<Found<T>> longest(Reader words) {
    Found<T> found = null;
    WordTrie<T> node = this;
    for (int length = 0; node != null; length++) {
      if (node.value != null) {
        found = new Found<>(length, node.value);
      }
      node = node.next.isEmpty() ? null : words.word(length).map(node.next::get).orElse(null);
    }
    return Optional.ofNullable(found);
  }
}
