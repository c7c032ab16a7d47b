package org.wiredesk.ui.original;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Whether a part is seen: it may be behind another tab. */
final class PartSight implements IPartListener2 {

  private final IWorkbenchPart part;
  private final Runnable changed;

  PartSight(IWorkbenchPart part, Runnable changed) {
    this.part = part;
    this.changed = changed;
    part.getSite().getPage().addPartListener(this);
  }

  boolean isSeen() {
    return part.getSite().getPage().isPartVisible(part);
  }

  void dispose() {
    part.getSite().getPage().removePartListener(this);
  }

  @Override
  public void partVisible(IWorkbenchPartReference reference) {
    tell(reference);
  }

  @Override
  public void partHidden(IWorkbenchPartReference reference) {
    tell(reference);
  }

  private void tell(IWorkbenchPartReference reference) {
    if (reference.getPart(false) == part) {
      changed.run();
    }
  }
}
