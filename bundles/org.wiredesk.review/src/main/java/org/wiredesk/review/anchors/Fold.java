package org.wiredesk.review.anchors;

/**
 * A text without the differences that typing makes: case, the shape of quotation marks and dashes, the kind of blank.
 */
final class Fold {

  private Fold() {}

  /** As long as the text, so that offsets hold in both. */
  static String of(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = of(folded[i]);
    }
    return new String(folded);
  }

  private static char of(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '‘', '’', '‚', '‛', '‹', '›', '`' -> '\'';
      case '–', '—', '‐', '‑', '‒', '―', '−' -> '-';
      case '\n', '\r', '\t', '\u00a0', '\u202f', '\u2009' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }
}
