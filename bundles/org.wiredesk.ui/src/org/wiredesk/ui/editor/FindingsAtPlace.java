package org.wiredesk.ui.editor;

import java.util.List;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.checking.WireSession;

/** What a hover has to explain. */
record FindingsAtPlace(WireSession session, List<Finding> findings) {

  FindingsAtPlace {
    findings = List.copyOf(findings);
  }
}
