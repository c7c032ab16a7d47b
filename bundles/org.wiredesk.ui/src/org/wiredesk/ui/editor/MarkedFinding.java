package org.wiredesk.ui.editor;

import java.util.Comparator;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.checking.FindingMarkers;
import org.wiredesk.ui.model.FindingsModel;

/**
 * What a marker tells of its finding: a check of the wire replaces the markers, this stays.
 *
 * @param start offset in the file as it was last saved
 */
record MarkedFinding(String check, String message, int start) {

  static MarkedFinding of(IMarker marker) {
    return new MarkedFinding(marker.getAttribute(FindingMarkers.CHECK, ""),
        marker.getAttribute(IMarker.MESSAGE, ""), marker.getAttribute(IMarker.CHAR_START, 0));
  }

  /** Edits that are not saved may have moved the finding: of several the nearest is meant. */
  Optional<Finding> in(FindingsModel model) {
    return model.findings().stream()
        .filter(finding -> finding.check().id().value().equals(check) && finding.message().equals(message))
        .min(Comparator.comparingInt(finding -> Math.abs(finding.span().start() - start)));
  }
}
