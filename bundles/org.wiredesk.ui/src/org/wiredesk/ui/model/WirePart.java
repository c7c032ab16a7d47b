package org.wiredesk.ui.model;

import org.wiredesk.text.Span;

/**
 * A part of a wire as an outline lists it.
 *
 * @param number for a paragraph of the body its number from 1, else 0
 * @param span offsets of the document
 */
public record WirePart(Kind kind, int number, Span span) {

  public enum Kind {
    HEADLINE,
    /** Lies at the beginning of a paragraph, or is one. */
    DATELINE,
    PARAGRAPH
  }
}
