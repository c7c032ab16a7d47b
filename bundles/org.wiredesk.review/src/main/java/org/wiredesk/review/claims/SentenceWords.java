package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** The tokens of a sentence. Outside it every place is an empty word. */
final class SentenceWords {

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<String> lower;

  private SentenceWords(Sentence sentence, List<Token> tokens) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.lower = tokens.stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
  }

  static SentenceWords of(Sentence sentence) {
    return new SentenceWords(sentence, Token.of(sentence));
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  Token at(int place) {
    return tokens.get(place);
  }

  boolean has(int place) {
    return place >= 0 && place < tokens.size();
  }

  /** In lower case. */
  String word(int place) {
    return has(place) ? lower.get(place) : "";
  }

  boolean is(int place, String word) {
    return word(place).equals(word);
  }

  boolean isOneOf(int place, Set<String> words) {
    return words.contains(word(place));
  }

  boolean isMark(int place) {
    return has(place) && tokens.get(place).kind() == Token.Kind.MARK;
  }

  boolean isLetters(int place) {
    return has(place) && tokens.get(place).kind() == Token.Kind.WORD;
  }

  boolean isFigures(int place) {
    return has(place) && tokens.get(place).kind() == Token.Kind.NUMBER;
  }

  boolean isCapital(int place) {
    return isLetters(place) && Character.isUpperCase(tokens.get(place).text().codePointAt(0));
  }

  boolean isApostrophe(int place) {
    return is(place, "'") || is(place, "’");
  }

  boolean isHyphen(int place) {
    return is(place, "-") || is(place, "‑") || is(place, "‐");
  }

  /** A hyphen, or a mark within a word or a number, with nothing blank around it. */
  boolean isJoined(int place) {
    return isMark(place) && has(place - 1) && has(place + 1)
        && tokens.get(place - 1).touches(tokens.get(place)) && tokens.get(place).touches(tokens.get(place + 1))
        && (isHyphen(place) || isApostrophe(place) || isFigures(place - 1) && isFigures(place + 1)
            && (is(place, ".") || is(place, ",")));
  }

  /** @param to behind the last one */
  Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  /** The first token that ends behind an offset; {@link #size()} when none does. */
  int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first token that begins at an offset or behind it. */
  int to(int offset) {
    int place = from(offset);
    return has(place) && tokens.get(place).start() < offset ? place + 1 : place;
  }

  /** The words of a part, in lower case, marks left out. */
  List<String> words(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!isMark(i)) {
        words.add(lower.get(i));
      }
    }
    return words;
  }
}
