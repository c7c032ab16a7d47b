package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.NameFold;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * Cuts a sentence, or a name of the book, into words that compare whatever the way of writing: hyphens part words, the
 * stops of "U.S." and "W." and the apostrophe of "D'Alema" are not there.
 */
final class Words {

  private static final int LONGEST_WITH_STOP = 3;

  private final String text;
  private final int base;
  private final List<Word> words = new ArrayList<>();

  private Words(String text, int base) {
    this.text = text;
    this.base = base;
  }

  static List<Word> of(Sentence sentence) {
    return new Words(sentence.text(), sentence.span().start()).cut();
  }

  /** The words of a part of a text. */
  static List<Word> of(String text, Span part) {
    return new Words(part.of(text), part.start()).cut();
  }

  /** The words of a name; their spans count from its start. */
  static List<Word> ofName(String name) {
    return new Words(name, 0).cut();
  }

  /** The words of a name or title, in plain letters. */
  static List<String> plain(String name) {
    return ofName(name).stream().map(Word::plain).toList();
  }

  private List<Word> cut() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        at = word(at);
      } else if (isApostrophe(c) && isEnding(at)) {
        add("'s", false, at, at + 2);
        at += 2;
      } else {
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !isInner(at)) {
          words.add(new Word(String.valueOf(c), false, true, span(at, at + 1)));
        }
        at++;
      }
    }
    return words;
  }

  private int word(int start) {
    int end = start;
    while (end < text.length() && (isLetter(end) || isApostrophe(text.charAt(end)) && joins(end))) {
      end++;
    }
    String word = text.substring(start, end);
    String plain = NameFold.plain(word);
    add(plain.isEmpty() ? word : plain, Character.isUpperCase(text.codePointAt(start)), start, end);
    return end;
  }

  private void add(String plain, boolean capital, int start, int end) {
    words.add(new Word(plain, capital, false, span(start, end)));
  }

  private Span span(int start, int end) {
    return new Span(base + start, base + end);
  }

  private boolean isLetter(int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }

  /** An apostrophe between letters that is no possessive. */
  private boolean joins(int at) {
    return at + 1 < text.length() && isLetter(at + 1) && !isEnding(at);
  }

  /** Whether "'s" stands here, with a word before and none behind. */
  private boolean isEnding(int at) {
    return at > 0 && isLetter(at - 1) && at + 1 < text.length() && (text.charAt(at + 1) | 0x20) == 's'
        && (at + 2 == text.length() || !isLetter(at + 2));
  }

  /** A hyphen between two words, or the full stop of a short one. */
  private boolean isInner(int at) {
    boolean behindWord = at > 0 && isLetter(at - 1);
    char c = text.charAt(at);
    if (c == '.') {
      Word last = words.isEmpty() ? null : words.get(words.size() - 1);
      return behindWord && last != null && last.capital() && last.plain().length() <= LONGEST_WITH_STOP
          && at + 1 < text.length();
    }
    return (c == '-' || c == '‐' || c == '‑') && behindWord && at + 1 < text.length() && isLetter(at + 1);
  }
}
