package org.wiredesk.rules.ide;

import java.util.List;

/**
 * A repair.
 *
 * @param label what it does, as menus say it: {@code Change to “noun”}
 * @param edits at least one; they do not overlap
 */
public record DeskQuickFix(String label, List<DeskEdit> edits) {

  public DeskQuickFix {
    edits = List.copyOf(edits);
  }
}
