package org.wiredesk.report.score;

/** The evaluated word count: what stands between white space and has a letter or a figure in it. */
public final class WordCount {

  private WordCount() {}

  public static int of(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        words++;
      }
    }
    return words;
  }
}
