package org.wiredesk.ui.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.TreeViewer;

/** Selects all rows in sight. */
public final class SelectAllAction extends Action {

  private final TreeViewer viewer;

  public SelectAllAction(TreeViewer viewer) {
    this.viewer = viewer;
  }

  @Override
  public void run() {
    viewer.getTree().selectAll();
    viewer.setSelection(viewer.getSelection());
  }
}
