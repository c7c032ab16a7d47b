package org.wiredesk.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/** Opens a wire and lists, as soon as the finding is there, what can be done about it. */
final class OpenWireResolution implements IMarkerResolution2 {

  private final IFile file;
  private final MarkedFinding marked;

  OpenWireResolution(IFile file, MarkedFinding marked) {
    this.file = file;
    this.marked = marked;
  }

  @Override
  public String getLabel() {
    return NLS.bind(Messages.OpenWireResolution_label, file.getName());
  }

  @Override
  public String getDescription() {
    return "";
  }

  @Override
  public Image getImage() {
    return Images.of("wire");
  }

  @Override
  public void run(IMarker marker) {
    try {
      IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
      if (IDE.openEditor(page, file, WireEditor.ID) instanceof WireEditor editor) {
        editor.session().ifPresent(open -> new Awaiting(editor, open.model(), marked).look());
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  /** Waits for the finding, or for the end of the check without it. */
  private static final class Awaiting implements FindingsListener {

    private final WireEditor editor;
    private final FindingsModel model;
    private final MarkedFinding marked;

    Awaiting(WireEditor editor, FindingsModel model, MarkedFinding marked) {
      this.editor = editor;
      this.model = model;
      this.marked = marked;
      model.addListener(this);
    }

    @Override
    public void findingsChanged(FindingsModel changed) {
      look();
    }

    @Override
    public void stateChanged(FindingsModel changed) {
      look();
    }

    void look() {
      marked.in(model).ifPresent(finding -> {
        model.removeListener(this);
        editor.revealFinding(finding);
        editor.showRemedies();
      });
      if (model.state().phase() == CheckState.Phase.CHECKED || model.state().phase() == CheckState.Phase.FAILED) {
        model.removeListener(this);
      }
    }
  }
}
