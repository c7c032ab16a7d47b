package org.wiredesk.mentions.times;

import java.util.List;
import org.wiredesk.text.SortedSpans;
import org.wiredesk.text.Span;

/** The tokens of a text; asking outside gives {@link Token#NONE}. */
public record Tokens(List<Token> all) {

  public Tokens {
    all = List.copyOf(all);
  }

  public static Tokens of(String text) {
    return new Tokens(new Tokenizer(text).tokens());
  }

  public int size() {
    return all.size();
  }

  public Token at(int index) {
    return index >= 0 && index < all.size() ? all.get(index) : Token.NONE;
  }

  public boolean is(int index, String word) {
    return at(index).is(word);
  }

  /** The index of the first token that begins at a place of the text or behind it. */
  public int from(int place) {
    return SortedSpans.firstFrom(all, Token::span, place);
  }

  /** From the start of one token to the end of the one before {@code to}. */
  public Span span(int from, int to) {
    return new Span(at(from).span().start(), at(to - 1).span().end());
  }
}
