package org.wiredesk.report;

import java.util.Optional;
import org.wiredesk.review.Tick;
import org.wiredesk.text.Span;

/**
 * A claim of the wire that a person held against a source.
 *
 * @param words of the claim
 * @param span in the wire as it is now; none when the words are gone
 */
public record CheckedClaim(Tick tick, String words, Optional<Span> span) {}
