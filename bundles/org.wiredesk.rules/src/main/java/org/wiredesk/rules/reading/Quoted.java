package org.wiredesk.rules.reading;

import java.util.List;

/** The strings of the language: {@code "..."}, with {@code \"} and {@code \\} for these two characters. */
public final class Quoted {

  private Quoted() {}

  /** What a string says; line breaks and runs of blanks are one blank, so that long ones may be wrapped. */
  public static String text(String written) {
    if (written == null) {
      return "";
    }
    int end = written.length() > 1 && written.endsWith("\"") ? written.length() - 1 : written.length();
    StringBuilder out = new StringBuilder(written.length());
    for (int i = 1; i < end; i++) {
      char c = written.charAt(i);
      if (c == '\\' && i + 1 < end) {
        i++;
        out.append(written.charAt(i));
      } else if (!isBlank(c)) {
        out.append(c);
      } else if (i > 1 && !isBlank(written.charAt(i - 1))) {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  static List<String> texts(List<String> written) {
    return written.stream().map(Quoted::text).toList();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
