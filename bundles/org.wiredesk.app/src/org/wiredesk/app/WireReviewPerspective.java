package org.wiredesk.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The layout in which wires are reviewed. */
public final class WireReviewPerspective implements IPerspectiveFactory {

  static final String ID = "org.wiredesk.app.perspective";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.2f, layout.getEditorArea());
  }
}
