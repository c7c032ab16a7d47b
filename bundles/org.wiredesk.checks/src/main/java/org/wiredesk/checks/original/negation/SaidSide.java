package org.wiredesk.checks.original.negation;

import org.wiredesk.text.Span;

/**
 * A word of one of two contraries.
 *
 * @param span in its text
 * @param place as in {@link Denial#place}
 */
record SaidSide(Side side, Span span, int place) {}
