package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.List;

/**
 * The quotations that are open at a place, the outermost first. Counts them by their marks, so that a mark that closes
 * none of them is known without looking at each.
 */
final class OpenQuotations {

  private final List<OpenQuotation> stack = new ArrayList<>();
  private final int[] counts = new int[QuotationMarks.values().length];

  boolean isEmpty() {
    return stack.isEmpty();
  }

  int depth() {
    return stack.size();
  }

  OpenQuotation outermost() {
    return stack.get(0);
  }

  OpenQuotation innermost() {
    return stack.get(stack.size() - 1);
  }

  void open(OpenQuotation quotation) {
    stack.add(quotation);
    counts[quotation.marks().ordinal()]++;
  }

  /** Whether any of them ends with such a mark. */
  boolean canBeClosedBy(QuotationMark mark) {
    for (QuotationMarks marks : QuotationMarks.values()) {
      if (counts[marks.ordinal()] > 0 && mark.closes(marks)) {
        return true;
      }
    }
    return false;
  }

  OpenQuotation takeInnermost() {
    OpenQuotation quotation = stack.remove(stack.size() - 1);
    counts[quotation.marks().ordinal()]--;
    return quotation;
  }

  /** Takes out all from one level inwards: those and no others stay that stand outside of it. */
  List<OpenQuotation> takeFrom(int level) {
    List<OpenQuotation> taken = new ArrayList<>(stack.subList(level, stack.size()));
    while (stack.size() > level) {
      takeInnermost();
    }
    return taken;
  }

  /** From the outermost inwards. */
  List<OpenQuotation> all() {
    return List.copyOf(stack);
  }
}
