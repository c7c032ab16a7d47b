package org.wiredesk.app;

import org.eclipse.ui.application.WorkbenchAdvisor;

/** Tells the workbench of the product what to open first. */
final class WiredeskWorkbenchAdvisor extends WorkbenchAdvisor {

  @Override
  public String getInitialWindowPerspectiveId() {
    return WireReviewPerspective.ID;
  }
}
