package org.wiredesk.bitext.institutions;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wiredesk.text.Span;

/** The words of a sentence as names are looked up by them. */
final class Words {

  /**
   * A run of letters and digits that begins with a letter; in English without its possessive, and "U.S." without dots.
   *
   * @param text as written, but for the dots
   * @param key in lower case, without what spelling leaves open
   * @param joined whether nothing but a blank, a hyphen or an apostrophe parts it from the one before it
   */
  record Word(Span span, String text, String key, boolean joined) {

    /** Two capitals or more, as in "МЧС", "KMU" and "MChS". */
    boolean isAbbreviation() {
      return text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2;
    }
  }

  private static final String JOINING = " \u00a0\u202f-‐‑'’&/";

  private final String text;
  private final int base;
  private final boolean english;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private boolean joined;

  private Words(String text, int base, boolean english) {
    this.text = text;
    this.base = base;
    this.english = english;
  }

  /** @param base of the text in the wire */
  static List<Word> english(String text, int base) {
    return new Words(text, base, true).read();
  }

  /** @param base of the text in the wire */
  static List<Word> other(String text, int base) {
    return new Words(text, base, false).read();
  }

  /** In lower case, with one letter for ё and е, and for the alefs of Arabic. Keeps the length. */
  static String key(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return (lower.length() == text.length() ? lower : text)
        .replace('ё', 'е').replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').replace('’', '\'');
  }

  private List<Word> read() {
    while (at < text.length()) {
      if (Character.isLetter(text.charAt(at))) {
        word();
      } else {
        joined &= JOINING.indexOf(text.charAt(at)) >= 0;
        at++;
      }
    }
    return words;
  }

  private void word() {
    int end = end(at);
    if (english && isPossessive(end)) {
      at = end;
      return;
    }
    int dotted = english ? dotted() : at;
    String word = dotted > end ? text.substring(at, dotted).replace(".", "") : text.substring(at, end);
    end = Math.max(end, dotted);
    String plain = narrow(word);
    words.add(new Word(new Span(base + at, base + end), plain, key(plain), joined));
    joined = true;
    at = end;
  }

  private boolean isPossessive(int end) {
    return joined && end == at + 1 && text.charAt(at) == 's' && "'’".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Where "U.S." ends; its last dot is left to the sentence that ends with it. */
  private int dotted() {
    int end = at;
    int letters = 0;
    while (end + 1 < text.length() && Character.isUpperCase(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    if (letters < 2 && !(letters == 1 && isLastOfDotted(end))) {
      return at;
    }
    boolean open = isLastOfDotted(end);
    return open ? end + 1 : end == text.length() ? end - 1 : end;
  }

  /** "U.S" */
  private boolean isLastOfDotted(int end) {
    return end < text.length() && Character.isUpperCase(text.charAt(end)) && end(end) == end + 1;
  }

  private int end(int from) {
    boolean latin = isLatin(text.charAt(from));
    int end = from;
    while (end < text.length() && (Character.isDigit(text.charAt(end)) || isMark(text.charAt(end))
        || Character.isLetter(text.charAt(end)) && isLatin(text.charAt(end)) == latin)) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return c < 0x80 || UnicodeScript.of(c) == UnicodeScript.LATIN;
  }

  /** Japanese writes Latin letters wide, too. */
  private static String narrow(String word) {
    return word.chars().anyMatch(c -> c >= 0xff01) ? Normalizer.normalize(word, Normalizer.Form.NFKC) : word;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
