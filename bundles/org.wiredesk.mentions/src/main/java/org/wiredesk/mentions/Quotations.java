package org.wiredesk.mentions;

import java.util.List;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** The quotations of a wire, also those that run over several sentences or paragraphs. */
public record Quotations(List<Span> all) {

  public Quotations {
    all = List.copyOf(all);
  }

  static Quotations of(Wire wire) {
    return new Quotations(List.of());
  }
}
