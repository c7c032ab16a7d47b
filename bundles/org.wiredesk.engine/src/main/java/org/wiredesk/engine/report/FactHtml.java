package org.wiredesk.engine.report;

import java.io.IOException;
import org.wiredesk.checks.api.facts.FactReference;

/** Shows an entry of the fact book: what it says, where it is from, when it was checked, and where it is written. */
final class FactHtml {

  private FactHtml() {}

  /** Addresses stay text: a page leads nowhere but to its own parts. */
  static void write(FactReference fact, Html html) throws IOException {
    String sources = fact.sources().isEmpty() ? "" : ": " + String.join(", ", fact.sources());
    String checked = fact.checked().map(day -> "; checked up to " + day).orElse("");
    html.element("p", "see", fact.statement() + sources + checked + " (" + fact.place() + ")");
  }
}
