package org.wiredesk.text;

/** How the lines of a file end. */
public enum LineEnd {
  LF("\n"),
  CRLF("\r\n"),
  CR("\r");

  private final String characters;

  LineEnd(String characters) {
    this.characters = characters;
  }

  public String characters() {
    return characters;
  }

  /** What most lines of a text end with; {@link #LF} in a text of one line. */
  static LineEnd mostIn(String text) {
    int lf = 0;
    int crlf = 0;
    int cr = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lf++;
      } else if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        crlf++;
        i++;
      } else if (c == '\r') {
        cr++;
      }
    }
    if (crlf > lf && crlf >= cr) {
      return CRLF;
    }
    return cr > lf ? CR : LF;
  }
}
