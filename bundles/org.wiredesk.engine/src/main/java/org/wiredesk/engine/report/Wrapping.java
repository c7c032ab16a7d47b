package org.wiredesk.engine.report;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words. */
final class Wrapping {

  private Wrapping() {}

  /** Lines of at most {@code columns}, but for a single word that is longer; none for a blank text. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int width = 0;
    for (String word : text.strip().split(" +")) {
      int wordWidth = Screen.width(word);
      if (width > 0 && width + 1 + wordWidth > columns) {
        lines.add(line.toString());
        line.setLength(0);
        width = 0;
      }
      if (width > 0) {
        line.append(' ');
        width++;
      }
      line.append(word);
      width += wordWidth;
    }
    if (width > 0) {
      lines.add(line.toString());
    }
    return lines;
  }
}
