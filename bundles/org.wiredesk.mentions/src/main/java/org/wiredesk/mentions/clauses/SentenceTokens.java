package org.wiredesk.mentions.clauses;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.mentions.times.Token;
import org.wiredesk.mentions.times.Tokens;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** The tokens of a sentence, of which some are words of times. */
final class SentenceTokens {

  /** So many tokens away words of a sentence have nothing to do with each other any more; keeps all work linear. */
  static final int REACH = 200;

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»", "'", "(", ")", "[", "]");

  private final Tokens tokens;
  private final int base;
  private final BitSet times;

  private SentenceTokens(Tokens tokens, int base, BitSet times) {
    this.tokens = tokens;
    this.base = base;
    this.times = times;
  }

  /** @param times where times stand in the wire; those outside the sentence do not count */
  static SentenceTokens of(Sentence sentence, List<Span> times) {
    Tokens tokens = Tokens.of(sentence.text());
    SentenceTokens made = new SentenceTokens(tokens, sentence.span().start(), new BitSet(tokens.size()));
    for (Span time : times) {
      if (sentence.span().contains(time)) {
        made.times.set(made.from(time), made.to(time));
      }
    }
    return made;
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.at(index);
  }

  /** Empty outside the sentence. */
  String word(int index) {
    return tokens.at(index).lower();
  }

  boolean isWord(int index) {
    return tokens.at(index).isWord();
  }

  boolean isTime(int index) {
    return index >= 0 && times.get(index);
  }

  boolean isQuote(int index) {
    return QUOTES.contains(word(index));
  }

  boolean isDash(int index) {
    return word(index).equals("-");
  }

  /** Whether it is half of a compound: "so-called". */
  boolean isHyphenated(int index) {
    return isDash(index - 1) && at(index - 1).glued() && at(index).glued()
        || isDash(index + 1) && at(index + 1).glued() && at(index + 2).glued();
  }

  /** Whether a clause of its own begins here, or the sentence is cut in two. */
  boolean isBoundary(int index) {
    String word = word(index);
    if (word.equals("that")) {
      return !word(index + 1).equals("of");
    }
    boolean loneDash = isDash(index) && !at(index).glued();
    return word.equals(";") || word.equals(":") && !at(index + 1).isNumber() || loneDash
        || ClauseWords.opensClause(word) && !(word.equals("so") && word(index + 1).equals("far"))
        || word.equals("as") && !word(index - 1).equals("as") && ClauseWords.isPronoun(word(index + 1));
  }

  boolean hasBoundary(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isTime(i) && isBoundary(i)) {
        return true;
      }
    }
    return false;
  }

  boolean has(Set<String> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.contains(word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Index of the first token that ends behind the start of a span of the wire. */
  int from(Span span) {
    return firstEndingBehind(span.start() - base);
  }

  /** Index behind the last token that begins before the end of a span of the wire. */
  int to(Span span) {
    int index = firstEndingBehind(span.end() - base);
    return index < size() && at(index).span().start() < span.end() - base ? index + 1 : index;
  }

  private int firstEndingBehind(int offset) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** In the wire. */
  Span span(int from, int to) {
    return tokens.span(from, to).shift(base);
  }
}
