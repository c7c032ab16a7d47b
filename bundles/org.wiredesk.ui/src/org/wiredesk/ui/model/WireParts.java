package org.wiredesk.ui.model;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.model.WirePart.Kind;

/** Lists the parts of a wire in offsets of the document it was read from. */
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
    return List.copyOf(parts);
  }
}
