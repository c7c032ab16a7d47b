package org.wiredesk.languagetool;

/** What can be seen of a word without knowing it. */
final class WordShape {

  private WordShape() {}

  /** "Ushakov’s" gives "Ushakov", "ministers'" gives "ministers". */
  static String withoutPossessive(String word) {
    int n = word.length();
    if (n > 2 && isApostrophe(word.charAt(n - 2)) && Character.toLowerCase(word.charAt(n - 1)) == 's') {
      return word.substring(0, n - 2);
    }
    return n > 1 && isApostrophe(word.charAt(n - 1)) ? word.substring(0, n - 1) : word;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** "NKU", "SPbGU" and "TV-6" are; "Duma" and "I" are not. */
  static boolean isAbbreviation(String word) {
    int upper = 0;
    int lower = 0;
    for (int i = 0; i < word.length(); i++) {
      upper += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
      lower += Character.isLowerCase(word.charAt(i)) ? 1 : 0;
    }
    return upper >= 2 && upper > lower;
  }

  /** "VIetnam": two capitals, then small letters, as a key held down too long leaves them. */
  static boolean hasStickyCapital(String word) {
    if (word.length() < 4 || !Character.isUpperCase(word.charAt(0)) || !Character.isUpperCase(word.charAt(1))) {
      return false;
    }
    return word.chars().skip(2).allMatch(Character::isLowerCase);
  }

  /** "al-Bashir", "d’Estaing": a particle and a name. */
  static boolean isParticleAndName(String word) {
    for (int i = 1; i + 1 < word.length() && i <= 3; i++) {
      char c = word.charAt(i);
      if (c == '-' || isApostrophe(c)) {
        return Character.isUpperCase(word.charAt(i + 1));
      }
    }
    return false;
  }

  /**
   * Whether the word at {@code [start, end)} is part of an address: a link, a mail or web address, a file name, a
   * hashtag or a handle.
   */
  static boolean isInAddress(String text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < 200 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < 200 && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    if (start > from && "#@".indexOf(text.charAt(start - 1)) >= 0) {
      return true;
    }
    String run = text.substring(from, to);
    return run.contains("://") || run.indexOf('@') > 0 || hasInnerDot(run);
  }

  /** A full stop between small letters or digits, with no space: "news.example". */
  private static boolean hasInnerDot(String run) {
    for (int i = run.indexOf('.'); i >= 0; i = run.indexOf('.', i + 1)) {
      if (i > 0 && i + 1 < run.length() && isSmall(run.charAt(i - 1)) && isSmall(run.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(char c) {
    return Character.isLowerCase(c) || Character.isDigit(c);
  }
}
