package org.wiredesk.imports.desk;

import org.wiredesk.text.Span;

/** A word, a string or a mark of a desk file; a string's {@code text} is written with its quotation marks. */
record Token(String text, Span span) {

  boolean isText() {
    return text.charAt(0) == '"';
  }

  boolean is(String mark) {
    return text.equals(mark);
  }
}
