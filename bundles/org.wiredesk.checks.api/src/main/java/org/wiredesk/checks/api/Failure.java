package org.wiredesk.checks.api;

/** A check, or a whole provider, that broke; the others' findings stand. {@code source} is its id or name. */
public record Failure(String source, String message, Throwable cause) {}
