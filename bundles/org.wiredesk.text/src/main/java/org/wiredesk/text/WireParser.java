package org.wiredesk.text;

import java.util.List;
import java.util.Optional;

/** Finds headline, dateline, paragraphs and sentences of a text. */
final class WireParser {

  private WireParser() {}

  static Wire parse(String text, WireOptions options) {
    return new Wire(text, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());
  }
}
