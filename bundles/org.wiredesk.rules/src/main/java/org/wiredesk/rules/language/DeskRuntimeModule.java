package org.wiredesk.rules.language;

/** What Xtext uses for the desk language besides its own defaults: nothing so far. */
public class DeskRuntimeModule extends AbstractDeskRuntimeModule {
}
