package org.wiredesk.rules.ui.assist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.rules.ui.Images;
import org.wiredesk.rules.ui.changes.DeskEdits;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.rules.ui.session.DeskSessions;

/** What Quick Fix in the Problems view offers for a problem of a desk file; if that is not open, to open it there. */
public final class DeskResolutions implements IMarkerResolutionGenerator2 {

  @Override
  public boolean hasResolutions(IMarker marker) {
    return getResolutions(marker).length > 0;
  }

  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    if (!(marker.getResource() instanceof IFile file)) {
      return new IMarkerResolution[0];
    }
    IMarkerResolution[][] found = new IMarkerResolution[1][];
    Display.getDefault().syncExec(() -> found[0] = DeskSessions.of(file)
        .map(open -> repairs(open, marker))
        .orElseGet(() -> new IMarkerResolution[] {new Opening()}));
    return found[0];
  }

  private static IMarkerResolution[] repairs(DeskSession open, IMarker marker) {
    return problem(open, marker).stream().flatMap(problem -> problem.fixes().stream())
        .map(fix -> new Repair(open, fix.label()))
        .toArray(IMarkerResolution[]::new);
  }

  /** The marked problem as it is in the text now; of several with one message, the nearest. */
  private static Optional<DeskMarker> problem(DeskSession open, IMarker marker) {
    String message = marker.getAttribute(IMarker.MESSAGE, "");
    int start = marker.getAttribute(IMarker.CHAR_START, 0);
    List<DeskMarker> problems = open.language().problems(open.uri());
    Stream<DeskMarker> all = open.isTried() ? Stream.concat(problems.stream(), open.badExamples().stream())
        : problems.stream();
    return all.filter(problem -> problem.message().equals(message))
        .min((one, other) ->
            Integer.compare(Math.abs(one.span().start() - start), Math.abs(other.span().start() - start)));
  }

  private record Repair(DeskSession session, String label) implements IMarkerResolution2 {

    @Override
    public String getLabel() {
      return label;
    }

    @Override
    public void run(IMarker marker) {
      problem(session, marker).stream().flatMap(problem -> problem.fixes().stream())
          .filter(now -> now.label().equals(label)).findFirst()
          .ifPresent(now -> DeskEdits.apply(session, now.edits()));
    }

    @Override
    public String getDescription() {
      return null;
    }

    @Override
    public Image getImage() {
      return Images.of("repair");
    }
  }

  private static final class Opening implements IMarkerResolution {

    @Override
    public String getLabel() {
      return Messages.DeskResolutions_open;
    }

    @Override
    public void run(IMarker marker) {
      IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
      try {
        IDE.openEditor(page, marker);
      } catch (PartInitException e) {
        StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
      }
    }
  }
}
