package org.wiredesk.checks.api;

import org.wiredesk.text.Span;

/** Replaces the text at {@code span}; an empty span inserts, an empty replacement deletes. */
public record TextEdit(Span span, String replacement) {

  public TextEdit shift(int delta) {
    return new TextEdit(span.shift(delta), replacement);
  }
}
