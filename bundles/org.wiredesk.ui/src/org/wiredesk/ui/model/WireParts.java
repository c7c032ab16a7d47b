package org.wiredesk.ui.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.model.WirePart.Kind;

/** Lists the parts of a wire by where they begin, in offsets of the document it was read from. */
final class WireParts {

  private WireParts() {}

  static List<WirePart> of(Wire wire, NormalizedText text) {
    List<WirePart> parts = new ArrayList<>();
    wire.headline().ifPresent(span -> parts.add(new WirePart(Kind.HEADLINE, 0, text.toOriginal(span))));
    wire.dateline().ifPresent(line -> parts.add(new WirePart(Kind.DATELINE, 0, text.toOriginal(line.span()))));
    int number = 0;
    for (Paragraph paragraph : wire.paragraphs()) {
      if (wire.headline().filter(paragraph.span()::overlaps).isEmpty()) {
        parts.add(new WirePart(Kind.PARAGRAPH, ++number, text.toOriginal(paragraph.span())));
      }
    }
    parts.sort(Comparator.comparingInt((WirePart part) -> part.span().start()).thenComparing(WirePart::kind));
    return List.copyOf(parts);
  }

  /** The headline or paragraph that holds or touches an offset; {@code parts} as made by {@link #of}. */
  static Optional<WirePart> at(int offset, List<WirePart> parts) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parts.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int at = low - 1;
    if (at >= 0 && parts.get(at).kind() == Kind.DATELINE) {
      at--;
    }
    return at >= 0 && parts.get(at).span().touches(offset) ? Optional.of(parts.get(at)) : Optional.empty();
  }
}
