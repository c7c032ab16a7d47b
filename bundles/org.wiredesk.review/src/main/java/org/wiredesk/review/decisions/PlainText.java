package org.wiredesk.review.decisions;

/**
 * A text without what an editor's program or hand changes in passing: line breaks and blanks, the shape of quotation
 * marks.
 */
final class PlainText {

  private PlainText() {}

  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        plain.append(mark(c));
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    int end = plain.length();
    return end > 0 && plain.charAt(end - 1) == ' ' ? plain.substring(0, end - 1) : plain.toString();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static char mark(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»' -> '"';
      case '‘', '’', '‚', '‛', '‹', '›', '`' -> '\'';
      default -> c;
    };
  }
}
