package org.wiredesk.rules.ui.session;

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
import org.eclipse.osgi.util.NLS;
import org.wiredesk.rules.ide.DeskMarker;

/** The problems of a desk file as workspace markers, for the Problems view. */
public final class DeskMarkers {

  public static final String TYPE = "org.wiredesk.rules.ui.problem";

  /** Of examples that fail: kept from session to session. */
  private static final String EXAMPLE = "org.wiredesk.rules.ui.example";

  private DeskMarkers() {}

  /**
   * Puts these in place of all markers of our types that the file has, in one change of the workspace. Returns at once.
   *
   * @param document what the problems' offsets count in; read before this returns
   */
  static void replace(IFile file, List<DeskMarker> problems, List<DeskMarker> badExamples, IDocument document) {
    List<Map<String, Object>> written = attributes(problems, document);
    List<Map<String, Object>> failing = attributes(badExamples, document);
    WorkspaceJob job = new WorkspaceJob(NLS.bind(Messages.DeskMarkers_job, file.getName())) {
      @Override
      public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (file.isAccessible()) {
          file.deleteMarkers(TYPE, true, IResource.DEPTH_ZERO);
          for (Map<String, Object> marker : written) {
            file.createMarker(TYPE, marker);
          }
          for (Map<String, Object> marker : failing) {
            file.createMarker(EXAMPLE, marker);
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

  private static List<Map<String, Object>> attributes(List<DeskMarker> problems, IDocument document) {
    return problems.stream().map(problem -> attributes(problem, document)).toList();
  }

  private static Map<String, Object> attributes(DeskMarker problem, IDocument document) {
    Map<String, Object> attributes = new HashMap<>();
    attributes.put(IMarker.MESSAGE, problem.message());
    attributes.put(IMarker.SEVERITY, problem.error() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
    attributes.put(IMarker.CHAR_START, problem.span().start());
    attributes.put(IMarker.CHAR_END, problem.span().end());
    try {
      attributes.put(IMarker.LINE_NUMBER, 1 + document.getLineOfOffset(problem.span().start()));
    } catch (BadLocationException e) {
      // The text has become shorter; the marker of the next reading will have its line.
    }
    return attributes;
  }
}
