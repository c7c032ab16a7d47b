package org.wiredesk.ui.compare;

import java.io.IOException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.review.reissue.CarryOver;

/** Takes the notes beside the earlier wire to those beside the new one; the earlier ones stay as they are. */
public final class NotesCarrier {

  private final CompareResult wires;

  public NotesCarrier(CompareResult wires) {
    this.wires = wires;
  }

  CompareResult wires() {
    return wires;
  }

  /** What would become of the notes; writes nothing. */
  public CarryOver plan() throws IOException {
    Review earlier = new ReviewFile(wires.earlier().path()).read(wires.earlier().text());
    return CarryOver.of(earlier, wires.earlier().text(), wires.issue().text());
  }

  /** Writes them. What stands beside the new wire already is kept. */
  public void carry(CarryOver plan) throws IOException {
    ReviewFile target = new ReviewFile(wires.issue().path());
    Review existing = target.read(wires.issue().text());
    target.save(plan.onto(existing), wires.issue().text());
    WireText.file(target.path()).ifPresent(NotesCarrier::refresh);
  }

  private static void refresh(IFile notes) {
    try {
      notes.refreshLocal(IResource.DEPTH_ZERO, null);
    } catch (CoreException e) {
      ILog.of(NotesCarrier.class).warn(e.getMessage(), e);
    }
  }
}
