package org.wiredesk.ui.notes;

/** Words of notes and wires as labels show them: on one line, and not too long. */
final class NoteWords {

  private static final int LONGEST = 120;

  private NoteWords() {}

  static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  static String shortened(String words) {
    String line = line(words);
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }
}
