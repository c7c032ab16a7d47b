package org.wiredesk.mentions;

import java.util.List;
import java.util.Optional;
import org.wiredesk.text.Span;

/** Reads forward through tokens; each {@code take} moves only when it finds what it asks for. */
final class TokenCursor {

  private final List<Token> tokens;
  private int at;

  TokenCursor(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  Optional<Token> peek(int ahead) {
    int place = at + ahead;
    return place >= 0 && place < tokens.size() ? Optional.of(tokens.get(place)) : Optional.empty();
  }

  void next() {
    at++;
  }

  boolean take(char mark) {
    boolean found = peek(0).filter(token -> token.is(mark)).isPresent();
    at += found ? 1 : 0;
    return found;
  }

  boolean takeAnyWord(List<String> lowerCase) {
    boolean found = peek(0).filter(token -> lowerCase.stream().anyMatch(token::isWord)).isPresent();
    at += found ? 1 : 0;
    return found;
  }

  /** From the start of one token to the end of the last one read. */
  Span spanFrom(int first) {
    return new Span(tokens.get(first).start(), tokens.get(at - 1).end());
  }
}
