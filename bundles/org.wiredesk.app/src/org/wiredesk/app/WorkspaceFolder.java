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

  private final Location location;
  private final URL url;

  private WorkspaceFolder(Location location, URL url) {
    this.location = location;
    this.url = url;
  }

  /** @throws IOException with a message for the user when there is none that could be written */
  static WorkspaceFolder chosen() throws IOException {
    Location location = Platform.getInstanceLocation();
    if (location == null) {
      throw new IOException("Wiredesk needs a workspace folder; start it without -data @none.");
    }
    WorkspaceFolder folder = new WorkspaceFolder(location, location.isSet() ? location.getURL() : inHome());
    if (location.isReadOnly()) {
      throw new IOException("The workspace folder " + folder.path() + " cannot be written.");
    }
    return folder;
  }

  Path path() {
    return new File(url.getPath()).toPath();
  }

  /**
   * @return false when another program has it
   * @throws IOException with a message for the user
   */
  boolean take() throws IOException {
    try {
      return location.isSet() ? location.lock() : location.set(url, true);
    } catch (IOException e) {
      throw new IOException("The workspace folder " + path() + " cannot be used: " + e.getMessage(), e);
    }
  }

  /** For the user, when another program has the folder and takes nothing over. */
  String inUse() {
    return "Another Wiredesk is working in " + path()
        + ". Open the wire there, or start this one with -data and another folder.";
  }

  /** As the platform writes such URLs: nothing in the path is encoded. */
  private static URL inHome() throws IOException {
    File folder = new File(System.getProperty("user.home"), DEFAULT_NAME);
    return new URL("file", null, folder.toURI().getPath());
  }
}
