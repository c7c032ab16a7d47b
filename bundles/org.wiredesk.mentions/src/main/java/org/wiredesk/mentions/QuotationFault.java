package org.wiredesk.mentions;

import java.util.Optional;
import org.wiredesk.text.Span;

/**
 * A quotation mark without its partner, or one that looks the wrong way.
 *
 * @param mark the mark at fault
 * @param partnerPlace the empty span where its partner is missing, when the words around make that clear
 */
public record QuotationFault(Kind kind, QuotationMarks marks, Span mark, Optional<Span> partnerPlace) {

  public enum Kind {
    UNCLOSED,
    UNOPENED,
    /** It has its partner, but opens like “ where the quotation closes, or the other way round. */
    TURNED
  }
}
