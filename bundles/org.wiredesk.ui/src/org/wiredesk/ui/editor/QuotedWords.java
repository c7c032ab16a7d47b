package org.wiredesk.ui.editor;

/** Quotations in messages, which may be in a script that runs the other way. */
public final class QuotedWords {

  private static final char OPENING = '\u201C';
  private static final char CLOSING = '\u201D';
  private static final char ISOLATE = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  private QuotedWords() {}

  /**
   * A message for the screen, in which Arabic or Hebrew between “ and ” does not turn around the figures and signs that
   * stand about it; each such quotation is an isolate of the Unicode Bidirectional Algorithm.
   */
  public static String isolated(String message) {
    StringBuilder result = new StringBuilder(message.length());
    int done = 0;
    int open = message.indexOf(OPENING);
    while (open >= 0) {
      int close = message.indexOf(CLOSING, open);
      if (close < 0) {
        break;
      }
      String words = message.substring(open + 1, close);
      if (words.chars().anyMatch(QuotedWords::isRightToLeft)) {
        result.append(message, done, open + 1).append(ISOLATE).append(words).append(END_OF_ISOLATE);
        done = close;
      }
      open = message.indexOf(OPENING, close);
    }
    return result.append(message, done, message.length()).toString();
  }

  private static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
