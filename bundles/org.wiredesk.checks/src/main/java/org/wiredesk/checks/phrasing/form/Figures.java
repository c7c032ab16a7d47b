package org.wiredesk.checks.phrasing.form;

/** Reads figures and what touches them, by the characters of a text. */
final class Figures {

  private Figures() {}

  /** Behind the last of the ASCII digits that begin at a place; the place itself when there is none. */
  static int endOfDigits(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A blank within a line, also one that does not break or is thin. */
  static boolean isBlank(char c) {
    return Character.isSpaceChar(c);
  }

  /** Where the word begins that a blank parts from a place; -1 when none does. */
  static int startOfWordBefore(String text, int place) {
    int end = place;
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && !isBlank(text.charAt(start - 1))) {
      start--;
    }
    return end < place && start < end ? start : -1;
  }

  /** The word, letters only, that stands behind a place and a blank; empty when none does. */
  static String wordBehind(String text, int place) {
    int start = place;
    while (start < text.length() && isBlank(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }
}
