package org.wiredesk.review.file;

import java.util.List;

/** A file in which git left two sides of a conflict: read as both, so that nothing said on either side is lost. */
final class Sides {

  private enum In { BOTH, OURS, BASE, THEIRS }

  private Sides() {}

  /**
   * The whole text of each side; of a file without a conflict the only one. JSON has no line that begins like a mark.
   */
  static List<String> of(String text) {
    if (!text.contains("<<<<<<< ")) {
      return List.of(text);
    }
    StringBuilder ours = new StringBuilder();
    StringBuilder theirs = new StringBuilder();
    In in = In.BOTH;
    for (String line : text.split("\n", -1)) {
      In next = next(line, in);
      if (next == in && !isMark(line)) {
        if (in == In.BOTH || in == In.OURS) {
          ours.append(line).append('\n');
        }
        if (in == In.BOTH || in == In.THEIRS) {
          theirs.append(line).append('\n');
        }
      }
      in = next;
    }
    return List.of(ours.toString(), theirs.toString());
  }

  private static boolean isMark(String line) {
    return line.startsWith("<<<<<<<") || line.startsWith("|||||||") || line.startsWith("=======")
        || line.startsWith(">>>>>>>");
  }

  private static In next(String line, In in) {
    if (!isMark(line)) {
      return in;
    }
    return switch (line.charAt(0)) {
      case '<' -> In.OURS;
      case '|' -> In.BASE;
      case '=' -> In.THEIRS;
      default -> In.BOTH;
    };
  }
}
