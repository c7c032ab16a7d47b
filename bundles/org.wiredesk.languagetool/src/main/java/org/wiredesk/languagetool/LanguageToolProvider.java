package org.wiredesk.languagetool;

/** To come. */
public final class LanguageToolProvider {}
