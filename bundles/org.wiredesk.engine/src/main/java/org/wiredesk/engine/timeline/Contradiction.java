package org.wiredesk.engine.timeline;

import java.util.OptionalInt;

/**
 * Two times that a finding speaks of together.
 *
 * @param mention the index of the one in doubt
 * @param other the index of the other one; empty when it is the wire's own date
 */
public record Contradiction(int mention, OptionalInt other, String message) {}
