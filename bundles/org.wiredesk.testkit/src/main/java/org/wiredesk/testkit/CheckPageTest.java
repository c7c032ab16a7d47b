package org.wiredesk.testkit;

/** To come. */
public final class CheckPageTest {}
