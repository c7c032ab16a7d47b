package org.wiredesk.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where projects, settings and local history live: the folder given with {@code -data}, else {@code wiredesk-workspace}
 * in the user's home. One running Wiredesk owns it.
 */
final class WorkspaceFolder {

  private static final String DEFAULT_NAME = "wiredesk-workspace";

  private WorkspaceFolder() {}

  /** @throws IOException with a message for the user when the folder cannot be written or is in use */
  static void take() throws IOException {
    Location location = Platform.getInstanceLocation();
    if (location == null) {
      throw new IOException("Wiredesk needs a workspace folder; start it without -data @none.");
    }
    URL url = location.isSet() ? location.getURL() : homeFolder().toUri().toURL();
    if (location.isReadOnly()) {
      throw new IOException("The workspace folder " + shown(url) + " cannot be written.");
    }
    try {
      if (location.isSet() ? location.lock() : location.set(url, true)) {
        return;
      }
    } catch (IOException e) {
      throw new IOException("The workspace folder " + shown(url) + " cannot be used: " + e.getMessage(), e);
    }
    throw new IOException("Another Wiredesk is working in " + shown(url)
        + ". Open the wire there, or start this one with -data and another folder.");
  }

  private static Path homeFolder() {
    return Path.of(System.getProperty("user.home"), DEFAULT_NAME).toAbsolutePath();
  }

  private static String shown(URL url) {
    return new File(url.getPath()).getPath();
  }
}
