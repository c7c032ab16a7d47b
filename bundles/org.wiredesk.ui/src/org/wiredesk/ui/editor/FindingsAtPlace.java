package org.wiredesk.ui.editor;

import java.util.List;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Note;
import org.wiredesk.ui.checking.WireSession;

/** What a hover has to show: what checks found, and what people said. */
record FindingsAtPlace(WireSession session, List<Finding> findings, List<Note> notes) {

  FindingsAtPlace {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }
}
