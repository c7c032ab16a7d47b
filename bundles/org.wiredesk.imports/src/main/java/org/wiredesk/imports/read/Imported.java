package org.wiredesk.imports.read;

import java.util.List;
import org.wiredesk.imports.desk.Draft;

/** What was read: each thing once, and what was left out. */
public record Imported(List<Draft> drafts, List<Problem> problems) {

  public Imported {
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
  }
}
