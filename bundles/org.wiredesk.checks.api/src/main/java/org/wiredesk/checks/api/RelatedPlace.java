package org.wiredesk.checks.api;

import org.wiredesk.text.Span;

/** Another place that a finding speaks of; {@code label} says what stands there: "first spelled so here". */
public record RelatedPlace(Span span, String label) {}
