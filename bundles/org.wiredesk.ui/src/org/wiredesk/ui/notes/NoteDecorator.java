package org.wiredesk.ui.notes;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.review.file.ReviewFile;

/**
 * Writes the count of open notes before the names of wires: behind them a narrow column would cut it off. Called off
 * the UI thread.
 */
public final class NoteDecorator extends BaseLabelProvider implements ILightweightLabelDecorator {

  public static final String ID = "org.wiredesk.ui.notes.count";

  private final OpenNoteCount counts = new OpenNoteCount();
  private final IResourceChangeListener follower = this::changed;

  public NoteDecorator() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(follower, IResourceChangeEvent.POST_CHANGE);
  }

  @Override
  public void decorate(Object element, IDecoration decoration) {
    if (element instanceof IFile file && file.getLocation() != null && !isOfNotes(file)) {
      int open = counts.of(file.getLocation().toPath());
      if (open > 0) {
        decoration.addPrefix(NLS.bind(Messages.NoteDecorator_count, open));
      }
    }
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(follower);
    super.dispose();
  }

  private static boolean isOfNotes(IResource file) {
    return file.getName().endsWith(ReviewFile.EXTENSION);
  }

  /** The name of a wire changes with the file beside it. */
  private void changed(IResourceChangeEvent event) {
    try {
      boolean[] any = new boolean[1];
      event.getDelta().accept(delta -> {
        any[0] |= isOfNotes(delta.getResource()) && (delta.getKind() != IResourceDelta.CHANGED
            || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
        return !any[0];
      });
      if (any[0]) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(
            () -> fireLabelProviderChanged(new LabelProviderChangedEvent(this)));
      }
    } catch (CoreException e) {
      ILog.of(NoteDecorator.class).error(e.getMessage(), e);
    }
  }
}
