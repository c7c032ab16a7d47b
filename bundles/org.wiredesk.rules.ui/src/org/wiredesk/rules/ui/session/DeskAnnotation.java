package org.wiredesk.rules.ui.session;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.wiredesk.rules.ide.DeskMarker;

/** A problem as the editor underlines it. */
public final class DeskAnnotation extends Annotation implements IQuickFixableAnnotation {

  private static final String ERROR = "org.eclipse.ui.workbench.texteditor.error";
  private static final String WARNING = "org.eclipse.ui.workbench.texteditor.warning";

  private final DeskMarker marker;

  DeskAnnotation(DeskMarker marker) {
    super(marker.error() ? ERROR : WARNING, false, marker.message());
    this.marker = marker;
  }

  /** Its span, and the edits of its fixes, count in the text at the time of the analysis. */
  public DeskMarker marker() {
    return marker;
  }

  @Override
  public void setQuickFixable(boolean state) {
    throw new UnsupportedOperationException("the marker knows");
  }

  @Override
  public boolean isQuickFixableStateSet() {
    return true;
  }

  @Override
  public boolean isQuickFixable() {
    return !marker.fixes().isEmpty();
  }
}
