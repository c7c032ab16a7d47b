package org.wiredesk.mentions.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Phrases of one or more words with what each stands for. Keys are cut into tokens as texts are, so that "New Year's
 * Eve" and "星期四" are found whatever their marks. Looking up compares with the phrases that begin with the same token.
 */
final class PhraseTable<T> {

  /** A phrase that was found, {@code length} tokens long. */
  record Entry<T>(List<String> words, T value) {
    int length() {
      return words.size();
    }
  }

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  static <T> PhraseTable<T> of(Map<String, ? extends T> phrases) {
    PhraseTable<T> table = new PhraseTable<>();
    phrases.forEach(table::put);
    return table;
  }

  /** The first meaning given to a phrase stays. */
  PhraseTable<T> put(String phrase, T value) {
    List<String> words = Tokens.of(phrase).all().stream().map(Token::lower).toList();
    if (!words.isEmpty()) {
      List<Entry<T>> entries = byFirst.computeIfAbsent(words.get(0), word -> new ArrayList<>());
      if (entries.stream().noneMatch(entry -> entry.words().equals(words))) {
        entries.add(new Entry<>(words, value));
        entries.sort(Comparator.comparing((Entry<T> entry) -> entry.length()).reversed());
      }
    }
    return this;
  }

  PhraseTable<T> putAll(T value, String... phrases) {
    for (String phrase : phrases) {
      put(phrase, value);
    }
    return this;
  }

  /** The longest phrase that stands at a place. */
  Optional<Entry<T>> at(Tokens tokens, int at) {
    for (Entry<T> entry : byFirst.getOrDefault(tokens.at(at).lower(), List.of())) {
      if (matches(entry.words(), tokens, at)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** All phrases, in no order. */
  Stream<Entry<T>> entries() {
    return byFirst.values().stream().flatMap(List::stream);
  }

  private static boolean matches(List<String> words, Tokens tokens, int at) {
    for (int i = 1; i < words.size(); i++) {
      if (!tokens.is(at + i, words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
