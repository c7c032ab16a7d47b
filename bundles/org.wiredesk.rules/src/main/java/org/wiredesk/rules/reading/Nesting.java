package org.wiredesk.rules.reading;

/** Knows, while a text is read from its start, whether a place stands in a string, a comment or braces. */
public final class Nesting {

  private enum Within { NOTHING, STRING, COMMENT }

  private Within within = Within.NOTHING;
  private int braces;

  public boolean isOutsideText() {
    return within == Within.NOTHING;
  }

  public boolean isInBraces() {
    return braces > 0;
  }

  /** @param start where the last call ended, or the start of the text; a line's start */
  public void read(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char c = text.charAt(at);
      if (within == Within.STRING) {
        at += c == '\\' ? 1 : 0;
        within = c == '"' ? Within.NOTHING : within;
      } else if (within == Within.COMMENT) {
        within = c == '/' && at > 0 && text.charAt(at - 1) == '*' ? Within.NOTHING : within;
      } else if (text.startsWith("//", at)) {
        return;
      } else if (text.startsWith("/*", at)) {
        within = Within.COMMENT;
        at += 2;
      } else {
        within = c == '"' ? Within.STRING : within;
        braces = Math.max(0, braces + (c == '{' ? 1 : c == '}' ? -1 : 0));
      }
    }
  }
}
