package org.wiredesk.ui.editor;

import java.util.List;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Span;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.WirePart;

/** A part of a wire with the number of findings that begin in it. */
record OutlineRow(WirePart part, int findings) {

  /** Takes time in proportion to parts and findings together, which may be tens of thousands. */
  static List<OutlineRow> of(FindingsModel model) {
    int[] starts = model.findings().stream().map(Finding::span).mapToInt(Span::start).sorted().toArray();
    return model.parts().stream().map(part -> new OutlineRow(part, count(starts, part.span()))).toList();
  }

  private static int count(int[] sorted, Span span) {
    return firstFrom(sorted, span.end()) - firstFrom(sorted, span.start());
  }

  private static int firstFrom(int[] sorted, int value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
