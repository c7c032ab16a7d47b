package org.wiredesk.ui.editor;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.model.FindingsModel;

/** A remedy as the Problems view offers it. It changes the text in the editor, which is then to be saved. */
final class RemedyResolution implements IMarkerResolution2 {

  private final Remedy remedy;
  private final FindingsModel model;
  private final MarkedFinding marked;

  RemedyResolution(Remedy remedy, FindingsModel model, MarkedFinding marked) {
    this.remedy = remedy;
    this.model = model;
    this.marked = marked;
  }

  @Override
  public String getLabel() {
    return remedy.label();
  }

  @Override
  public String getDescription() {
    return remedy.details();
  }

  @Override
  public Image getImage() {
    return Images.of(remedy.kind().image());
  }

  /** Brings the wire into sight, so that one sees what has changed. */
  @Override
  public void run(IMarker marker) {
    WireEditors.of(model).ifPresent(editor -> {
      editor.getSite().getPage().bringToTop(editor);
      marked.in(model).ifPresent(editor::revealFinding);
    });
    remedy.apply();
  }
}
