package org.wiredesk.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.timeline.TimelineColors;

/** What a page tells of a wire besides what was found in it. */
public interface PageParts {

  /** Nothing more. */
  PageParts NONE = new PageParts() {};

  /** What people decided about a finding that is open all the same. */
  default Optional<Ruling> ruling(Finding finding) {
    return Optional.empty();
  }

  /** What stands in the margin beside the findings, in the order of the text. */
  default List<MarginNote> notes() {
    return List.of();
  }

  /** Writes what stands between the head of the page and the times of the wire. */
  default void above(Html html) throws IOException {}

  /** Writes what stands between the text and the explanations of the checks. */
  default void below(Html html) throws IOException {}

  /** @param base the style sheet of a page of findings */
  default String style(String base) {
    return base;
  }

  default TimelineColors timelineColors() {
    return TimelineColors.OF_REPORT;
  }
}
