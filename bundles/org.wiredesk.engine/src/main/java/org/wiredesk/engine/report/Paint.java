package org.wiredesk.engine.report;

import org.wiredesk.checks.api.FindingKind;

/** ANSI colours (ECMA-48 SGR), or none. Only the terminal's own palette, so that light and dark both work. */
record Paint(boolean on) {

  String kind(FindingKind kind, String text) {
    return sgr(code(kind), text);
  }

  String strong(String text) {
    return sgr("1", text);
  }

  String faint(String text) {
    return sgr("2", text);
  }

  private static String code(FindingKind kind) {
    return switch (kind) {
      case DATE -> "94";
      case NAME -> "35";
      case FACT -> "32";
      case PHRASING -> "33";
      case GRAMMAR, SPELLING -> "31";
      case PUNCTUATION, STYLE -> "36";
      case TRANSLATION -> "95";
    };
  }

  private String sgr(String code, String text) {
    return on && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
