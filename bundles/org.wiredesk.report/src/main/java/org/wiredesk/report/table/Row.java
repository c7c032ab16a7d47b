package org.wiredesk.report.table;

import java.util.List;
import java.util.Optional;

/**
 * A note or a finding as a row.
 *
 * @param line from 1, in the file; none without a place
 * @param column from 1, in characters
 * @param decision the note's status, or what was decided about the finding
 * @param text what the note or the finding says
 * @param reason why the finding speaks, and why it was decided so; the replies to a note
 */
record Row(
    String file, String kind, int number, Optional<Integer> line, Optional<Integer> column, String words,
    String category, String severity, String decision, String text, String suggestion, String reason, String check,
    String author, String time) {

  static final List<String> COLUMNS = List.of(
      "File", "Kind", "Number", "Line", "Column", "Words", "Category", "Severity", "Status", "Text", "Suggestion",
      "Reason", "Check", "Author", "Time");

  /** Integers, and strings of any content. */
  List<Object> cells() {
    return List.of(
        file, kind, number, line.<Object>map(value -> value).orElse(""), column.<Object>map(value -> value).orElse(""),
        words, category, severity, decision, text, suggestion, reason, check, author, time);
  }
}
