package org.wiredesk.ui.notes;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;

/** Has notes follow their wires from the start, also those of wires that are not opened. */
public final class NotesStartup implements IStartup {

  @Override
  public void earlyStartup() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(new NotesFollow(), IResourceChangeEvent.POST_CHANGE);
  }
}
