package org.wiredesk.ui.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.rules.DeskProblem;

/**
 * The problems of a project's desk files as workspace markers. Those of a file that is open in the desk editor are that
 * editor's own business: it knows more of it.
 */
public final class DeskProblemMarkers {

  /** The desk editor's own, so that none of the two leaves behind what the other knows better. */
  public static final String TYPE = "org.wiredesk.rules.ui.problem";

  private DeskProblemMarkers() {}

  /** Puts these in the place of all markers of our type. Returns at once. */
  static void show(IProject project, ProjectDesk desk) {
    if (PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
        List<IFile> files = DeskFileReader.files(project).stream().filter(file -> !DeskEditors.isOpen(file)).toList();
        if (!files.isEmpty()) {
          new Marking(project, files, desk).schedule();
          TryingExamples.start(project, files, desk.book());
        }
      });
    }
  }

  private static final class Marking extends WorkspaceJob {

    private final List<IFile> files;
    private final Map<String, List<DeskProblem>> problems;

    Marking(IProject project, List<IFile> files, ProjectDesk desk) {
      super(Messages.DeskProblemMarkers_marking);
      this.files = files;
      this.problems =
          desk.book().problems().stream().collect(Collectors.groupingBy(problem -> problem.place().file()));
      setRule(project);
      setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
      for (IFile file : files) {
        if (file.isAccessible()) {
          file.deleteMarkers(TYPE, false, IResource.DEPTH_ZERO);
          for (DeskProblem problem : problems.getOrDefault(DeskFileReader.name(file), List.of())) {
            file.createMarker(TYPE, attributes(problem));
          }
        }
      }
      return Status.OK_STATUS;
    }

    private static Map<String, Object> attributes(DeskProblem problem) {
      Map<String, Object> attributes = new HashMap<>();
      attributes.put(IMarker.MESSAGE, problem.message());
      attributes.put(IMarker.SEVERITY, problem.error() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING);
      attributes.put(IMarker.LINE_NUMBER, problem.place().line());
      attributes.put(IMarker.CHAR_START, problem.span().start());
      attributes.put(IMarker.CHAR_END, problem.span().end());
      return attributes;
    }
  }
}
