package org.wiredesk.checks.api;

/** A stateless function from a sentence or a wire to findings. Never reads the system clock or a preference. */
public sealed interface Check permits SentenceCheck, TaggedCheck, WireCheck {

  CheckInfo info();
}
