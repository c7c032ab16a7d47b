package org.wiredesk.checks;

/** To come. */
public final class BuiltInChecks {}
