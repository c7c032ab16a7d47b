package org.wiredesk.rules.ui.changes;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.FrameworkUtil;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.rules.ShippedFactFiles;

/** The desk files that ship, laid out in a folder of the workspace's own, so that the desk editor can show them. */
final class ShippedFiles {

  private ShippedFiles() {}

  /**
   * @param shipped names one
   * @throws CoreException if they cannot be written there
   */
  static URI onDisk(URI shipped) throws CoreException {
    Path folder =
        Platform.getStateLocation(FrameworkUtil.getBundle(OfficeHolders.class)).append("shipped").toPath();
    try {
      return ShippedFactFiles.in(folder, shipped.getPath().substring(1)).toUri();
    } catch (IOException e) {
      throw new CoreException(Status.error("The shipped facts cannot be laid out in " + folder + ".", e));
    }
  }
}
