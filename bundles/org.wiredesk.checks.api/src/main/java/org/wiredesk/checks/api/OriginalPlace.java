package org.wiredesk.checks.api;

import org.wiredesk.text.Span;

/**
 * A place in the original that a finding compares its words with.
 *
 * @param span in the original's text, where {@code \n} is the only line end
 * @param words what stands there, so that whoever tells of it need not have the original
 * @param label what it is to the finding: "the original says"
 */
public record OriginalPlace(Span span, String words, String label) {}
