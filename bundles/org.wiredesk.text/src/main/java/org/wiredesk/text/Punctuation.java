package org.wiredesk.text;

/** The marks that sentences end, open and close with. */
final class Punctuation {

  private static final String TERMINATORS = ".!?\u2026\u203c\u2047\u2048\u2049\u061f\u06d4\u0964\u0965";
  private static final String WIDE_TERMINATORS = "\u3002\uff01\uff1f\uff0e";
  private static final String CLOSERS = "\"'\u201d\u2019\u00bb\u203a)]}\u201c\u300d\u300f\uff09\u300b\u3011";
  private static final String OPENERS = "\"'\u201c\u2018\u201e\u00ab\u2039([{\u300c\u300e\uff08\u300a\u3010";
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015";

  private Punctuation() {}

  static boolean isTerminator(char c) {
    return TERMINATORS.indexOf(c) >= 0 || isWideTerminator(c);
  }

  /** Terminators of scripts that put no blank between sentences. */
  static boolean isWideTerminator(char c) {
    return WIDE_TERMINATORS.indexOf(c) >= 0;
  }

  /** What may stand directly behind a terminator and belongs to its sentence. */
  static boolean isCloser(char c) {
    return CLOSERS.indexOf(c) >= 0;
  }

  /** Marks that can only close, wherever they stand. */
  static boolean onlyCloses(char c) {
    return "\u201d\u00bb)]}".indexOf(c) >= 0;
  }

  static boolean isOpener(char c) {
    return OPENERS.indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return DASHES.indexOf(c) >= 0;
  }

  static int skipTerminators(String text, int from, int end) {
    int at = from;
    while (at < end && isTerminator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipClosers(String text, int from, int end) {
    int at = from;
    while (at < end && isCloser(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipOpeners(String text, int from, int end) {
    int at = from;
    while (at < end && isOpener(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && Blanks.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
