package org.wiredesk.mentions;

import java.util.List;
import org.wiredesk.text.Span;

/**
 * A quotation, a quoted name or a quoted term.
 *
 * @param span from its opening mark to its closing mark, both included
 * @param marks the pair it is opened with
 * @param level how many quotations it stands in
 * @param sameMarksOutside whether the quotation directly around it has the same marks
 * @param repeats offsets of the marks that open it anew at the head of its second and later paragraphs
 */
public record Quotation(
    Span span, QuotationMarks marks, int level, boolean sameMarksOutside, List<Integer> repeats) {

  public Quotation {
    repeats = List.copyOf(repeats);
  }

  /** The opening mark. */
  public Span opening() {
    return new Span(span.start(), span.start() + 1);
  }

  /** The closing mark. */
  public Span closing() {
    return new Span(span.end() - 1, span.end());
  }

  /** The words between the marks. */
  public Span content() {
    return new Span(span.start() + 1, span.end() - 1);
  }
}
