package org.wiredesk.text;

import java.util.List;
import java.util.Optional;

/** Finds the year of a dateline that names none. */
final class YearFromText {

  private YearFromText() {}

  static Optional<WireDate> date(String text, Dateline dateline, List<Sentence> sentences) {
    return Optional.empty();
  }
}
