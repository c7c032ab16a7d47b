package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * The quotations of a wire, also those that run over several sentences or paragraphs, and the marks that have no
 * partner. Single marks that have none count as apostrophes.
 */
public final class Quotations {

  private final List<Quotation> all;
  private final List<QuotationFault> faults;
  /** Starts and ends of the outermost quotations, ascending, in turn. */
  private final int[] outermost;

  Quotations(List<Quotation> all, List<QuotationFault> faults) {
    this.all = List.copyOf(all);
    this.faults = List.copyOf(faults);
    this.outermost = all.stream()
        .filter(quotation -> quotation.level() == 0)
        .flatMapToInt(quotation -> IntStream.of(quotation.span().start(), quotation.span().end()))
        .toArray();
  }

  static Quotations of(Wire wire) {
    return QuotationScanner.scan(wire.text(), wire.paragraphs());
  }

  /** In the order of their opening marks, the outer one before those within. */
  public List<Quotation> all() {
    return all;
  }

  /** In the order of the text. */
  public List<QuotationFault> faults() {
    return faults;
  }

  /** Whether the character at an offset stands in a quotation; its marks count as inside. */
  public boolean contains(int offset) {
    return boundsUpTo(offset) % 2 == 1;
  }

  /** Whether a part of the wire lies wholly in one outermost quotation. */
  public boolean contains(Span part) {
    int bounds = boundsUpTo(part.start());
    return bounds % 2 == 1 && part.end() <= outermost[bounds];
  }

  /** Those that stand in no other and overlap a part of the wire, from mark to mark, in order. */
  public List<Span> outermost(Span part) {
    List<Span> found = new ArrayList<>();
    int next = boundsUpTo(part.start()) / 2 * 2;
    for (; next < outermost.length && outermost[next] < part.end(); next += 2) {
      found.add(new Span(outermost[next], outermost[next + 1]));
    }
    return found;
  }

  /** How many starts and ends stand at or before an offset. */
  private int boundsUpTo(int offset) {
    int low = 0;
    int high = outermost.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (outermost[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
