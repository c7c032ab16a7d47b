package org.wiredesk.report.score;

import java.util.Optional;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Span;

/**
 * A fault of the translation that a person stands for.
 *
 * @param span in the wire as it is now; none when its words were changed, or when it is about the whole wire
 * @param check that found it, when one did
 */
public record Fault(MqmCategory category, Severity severity, Optional<Span> span, Optional<CheckId> check) {

  /** Whether a note and a finding are about one fault. */
  boolean isSameAs(Fault other) {
    return check.isPresent() && check.equals(other.check)
        && span.isPresent() && other.span.isPresent()
        && (span.get().overlaps(other.span.get()) || span.get().equals(other.span.get()));
  }
}
