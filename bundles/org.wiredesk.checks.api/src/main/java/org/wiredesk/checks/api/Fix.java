package org.wiredesk.checks.api;

import java.util.Comparator;
import java.util.List;
import org.wiredesk.text.Span;

/**
 * A repair that a finding offers; never applied unasked.
 *
 * @param label what it does, as a menu shows it: "Change to “Monday, 1 April 2024”"
 * @param edits in the order of the text, not overlapping, at least one
 */
public record Fix(String label, List<TextEdit> edits) {

  public Fix {
    edits = edits.stream().sorted(Comparator.comparing(TextEdit::span)).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without edits: " + label);
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i - 1).span().overlaps(edits.get(i).span())) {
        throw new IllegalArgumentException("overlapping edits: " + edits);
      }
    }
  }

  /** Puts one text in the place of the finding; its label says so. */
  public static Fix replace(Span span, String replacement) {
    String label = replacement.isEmpty() ? "Delete" : "Change to “" + replacement + "”";
    return new Fix(label, List.of(new TextEdit(span, replacement)));
  }

  public Fix shift(int delta) {
    return new Fix(label, edits.stream().map(edit -> edit.shift(delta)).toList());
  }

  /** The text after this fix. */
  public String applyTo(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      TextEdit edit = edits.get(i);
      out.replace(edit.span().start(), edit.span().end(), edit.replacement());
    }
    return out.toString();
  }
}
