package org.wiredesk.review.reissue;

import org.wiredesk.text.Span;

/**
 * A stretch of a wire that is compared as one.
 *
 * @param part the first one, when paragraphs were joined to be compared with one of the other wire
 * @param count how many paragraphs it is, mostly 1
 */
public record Block(Part part, Span span, int count) {

  /** From the beginning of this one to the end of the next. */
  Block joined(Block next) {
    return new Block(part, new Span(span.start(), next.span.end()), count + next.count);
  }
}
