package org.wiredesk.ui.explanation;

import java.util.List;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.text.Span;

/**
 * The page of a check as one text with its parts marked, ready for any widget that shows styled text.
 *
 * @param marks in no particular order; an example's spans whole lines, a fault lies within an example
 */
record PageText(String text, List<Mark> marks) {

  /** What a part of the text is. */
  enum Role {
    HEADING,
    EXAMPLE,
    /** Words of an example that the check reports. */
    FAULT,
    /** What the check says of a fault. */
    REASON,
    /** What the words of an example were translated from. */
    ORIGINAL
  }

  record Mark(Role role, Span span) {}

  PageText {
    marks = List.copyOf(marks);
  }

  static PageText of(CheckPage page) {
    PageTextBuilder builder = new PageTextBuilder();
    page.why().forEach(builder::paragraph);
    builder.examples(Messages.PageText_flagged, page.flagged());
    builder.examples(Messages.PageText_notFlagged, page.notFlagged());
    builder.examples(Messages.PageText_knownMisses, page.knownMisses());
    return builder.build();
  }

  List<Span> spans(Role role) {
    return marks.stream().filter(mark -> mark.role() == role).map(Mark::span).toList();
  }
}
