package org.wiredesk.mentions.times;

import java.util.List;
import org.wiredesk.text.Span;

/** The tokens of a text; asking outside gives {@link Token#NONE}. */
record Tokens(List<Token> all) {

  Tokens {
    all = List.copyOf(all);
  }

  static Tokens of(String text) {
    return new Tokens(new Tokenizer(text).tokens());
  }

  int size() {
    return all.size();
  }

  Token at(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : Token.NONE;
  }

  boolean is(int index, String word) {
    return at(index).is(word);
  }

  /** From the start of one token to the end of the one before {@code to}. */
  Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }
}
