package org.wiredesk.checks.facts;

import java.util.List;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.rules.DeskReader;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.text.Wire;

/** Wires under the facts of a desk file. */
final class Facts {

  private Facts() {}

  static FactBook book(String desk) {
    return DeskReader.read(List.of(new DeskSource("a.desk", desk))).facts();
  }

  /** The desk's own book over one that ships. */
  static CheckContext own(String desk, String text) {
    return context(book(desk).over(FactBook.EMPTY), text);
  }

  /** The same book as if it shipped. */
  static CheckContext shipped(String desk, String text) {
    return context(book(desk), text);
  }

  private static CheckContext context(FactBook book, String text) {
    return CheckContext.of(Wire.of(text), CheckProfile.DEFAULT.withFacts(book));
  }
}
