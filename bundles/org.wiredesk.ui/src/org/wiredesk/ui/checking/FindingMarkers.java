package org.wiredesk.ui.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Severity;

/** The findings of a file as workspace markers, for the Problems view and other tools. */
public final class FindingMarkers {

  public static final String TYPE = "org.wiredesk.ui.finding";

  /** Attributes of our markers beside the common ones. */
  public static final String CHECK = "check";

  public static final String KIND = "kind";

  private FindingMarkers() {}

  /**
   * Puts these in place of all markers of our type that the file has, in one change of the workspace. Returns at once.
   *
   * @param document what the findings' offsets count in; read before this returns
   */
  static void replace(IFile file, List<Finding> findings, IDocument document) {
    List<Map<String, Object>> attributes = findings.stream().map(finding -> attributes(finding, document)).toList();
    WorkspaceJob job = new WorkspaceJob("Marking " + file.getName()) {
      @Override
      public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (file.isAccessible()) {
          file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
          for (Map<String, Object> marker : attributes) {
            file.createMarker(TYPE, marker);
          }
        }
        return Status.OK_STATUS;
      }
    };
    // Stricter than markers need, so that nobody deletes the file between the question and the marker.
    job.setRule(file);
    job.setSystem(true);
    job.schedule();
  }

  private static Map<String, Object> attributes(Finding finding, IDocument document) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.MESSAGE, finding.message());
    attributes.put(IMarker.SEVERITY, severity(finding.check().severity()));
    attributes.put(IMarker.CHAR_START, finding.span().start());
    attributes.put(IMarker.CHAR_END, finding.span().end());
    attributes.put(CHECK, finding.check().id().value());
    attributes.put(KIND, finding.check().kind().name());
    try {
      attributes.put(IMarker.LINE_NUMBER, 1 + document.getLineOfOffset(finding.span().start()));
    } catch (BadLocationException e) {
      // The text has become shorter; the marker of the next check will have its line.
    }
    return attributes;
  }

  private static int severity(Severity severity) {
    return switch (severity) {
      case CRITICAL -> IMarker.SEVERITY_ERROR;
      case MAJOR -> IMarker.SEVERITY_WARNING;
      case MINOR, NEUTRAL -> IMarker.SEVERITY_INFO;
    };
  }
}
