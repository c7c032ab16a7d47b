package org.wiredesk.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.wiredesk.ui.checking.WireSession;

/**
 * What Quick Fix in the Problems view offers for a finding: its remedies, as the editor has them; for a wire that is
 * not open, to open it there.
 */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

  @Override
  public boolean hasResolutions(IMarker marker) {
    return getResolutions(marker).length > 0;
  }

  /** Empty for a finding that is gone from an open wire; its marker goes when the wire is saved. */
  @Override
  public IMarkerResolution[] getResolutions(IMarker marker) {
    if (!(marker.getResource() instanceof IFile file)) {
      return new IMarkerResolution[0];
    }
    MarkedFinding marked = MarkedFinding.of(marker);
    List<IMarkerResolution> resolutions = new ArrayList<>();
    Display.getDefault().syncExec(() -> OpenWires.of(file).ifPresentOrElse(
        open -> resolutions.addAll(remedies(open, marked)),
        () -> resolutions.add(new OpenWireResolution(file, marked))));
    return resolutions.toArray(IMarkerResolution[]::new);
  }

  private static List<RemedyResolution> remedies(WireSession open, MarkedFinding marked) {
    return marked.in(open.model()).map(new Remedies(open)::of).orElse(List.of()).stream()
        .map(remedy -> new RemedyResolution(remedy, open.model(), marked))
        .toList();
  }
}
