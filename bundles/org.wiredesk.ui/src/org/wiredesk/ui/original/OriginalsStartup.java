package org.wiredesk.ui.original;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;

/** Has wires follow their originals from the start, also wires that are not opened. */
public final class OriginalsStartup implements IStartup {

  @Override
  public void earlyStartup() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(new OriginalsFollow(), IResourceChangeEvent.POST_CHANGE);
  }
}
