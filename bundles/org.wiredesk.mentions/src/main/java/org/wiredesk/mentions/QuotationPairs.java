package org.wiredesk.mentions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.wiredesk.text.Span;

/** The quotations that have found their ends, and how they stand in each other. */
final class QuotationPairs {

  /** @param end behind the closing mark */
  record Pair(OpenQuotation open, int end) {}

  private final List<Pair> pairs = new ArrayList<>();

  int size() {
    return pairs.size();
  }

  Pair last() {
    return pairs.get(pairs.size() - 1);
  }

  void add(OpenQuotation open, int end) {
    pairs.add(new Pair(open, end));
  }

  /** Gives the end of the last pair to another quotation. */
  void giveLastEndTo(OpenQuotation open) {
    pairs.set(pairs.size() - 1, new Pair(open, last().end()));
  }

  /** In the order of their opening marks. */
  List<Quotation> quotations() {
    List<Quotation> quotations = new ArrayList<>(pairs.size());
    List<Quotation> around = new ArrayList<>();
    pairs.sort(Comparator.comparingInt(pair -> pair.open().offset()));
    for (Pair pair : pairs) {
      int start = pair.open().offset();
      while (!around.isEmpty() && around.get(around.size() - 1).span().end() <= start) {
        around.remove(around.size() - 1);
      }
      QuotationMarks marks = pair.open().marks();
      boolean same = !around.isEmpty() && around.get(around.size() - 1).marks() == marks;
      Quotation quotation =
          new Quotation(new Span(start, pair.end()), marks, around.size(), same, pair.open().repeats());
      around.add(quotation);
      quotations.add(quotation);
    }
    return quotations;
  }
}
