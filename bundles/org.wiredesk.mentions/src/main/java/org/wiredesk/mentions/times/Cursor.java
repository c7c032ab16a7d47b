package org.wiredesk.mentions.times;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A place among tokens that moves on when what stands there is taken. */
final class Cursor {

  private final Tokens tokens;
  private int at;

  Cursor(Tokens tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  Tokens tokens() {
    return tokens;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  Token peek() {
    return tokens.at(at);
  }

  Token peek(int ahead) {
    return tokens.at(at + ahead);
  }

  Token next() {
    return tokens.at(at++);
  }

  /** Takes all these words, or none of them. */
  boolean take(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!tokens.is(at + i, words[i])) {
        return false;
      }
    }
    at += words.length;
    return true;
  }

  boolean takeAny(Set<String> words) {
    boolean found = words.contains(peek().lower());
    at += found ? 1 : 0;
    return found;
  }

  <T> Optional<T> take(Map<String, T> words) {
    Optional<T> value = Optional.ofNullable(words.get(peek().lower()));
    at += value.isPresent() ? 1 : 0;
    return value;
  }

  <T> Optional<T> take(PhraseTable<T> table) {
    Optional<PhraseTable.Entry<T>> entry = table.at(tokens, at);
    entry.ifPresent(it -> at += it.length());
    return entry.map(PhraseTable.Entry::value);
  }

  /** Takes a hyphen that touches what stands on both sides. */
  boolean takeHyphen() {
    boolean found = peek().is("-") && peek().glued() && peek(1).glued();
    at += found ? 1 : 0;
    return found;
  }

  /** Takes a full stop that touches the word before it. */
  boolean takeStop() {
    boolean found = peek().is(".") && peek().glued();
    at += found ? 1 : 0;
    return found;
  }
}
