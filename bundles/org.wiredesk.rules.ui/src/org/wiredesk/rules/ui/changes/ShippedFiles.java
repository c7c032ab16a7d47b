package org.wiredesk.rules.ui.changes;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.text.AtomicFile;

/** The desk files that ship, laid out in a folder of the workspace's own, so that the desk editor can show them. */
final class ShippedFiles {

  private ShippedFiles() {}

  /**
   * All of them lie in one folder, since they speak of each other, and are write-protected.
   *
   * @param shipped names one
   * @throws CoreException if they cannot be written there
   */
  static URI onDisk(URI shipped) throws CoreException {
    Bundle bundle = FrameworkUtil.getBundle(ShippedFiles.class);
    Path folder = Platform.getStateLocation(bundle).append("shipped").toPath();
    try {
      for (DeskSource source : OfficeHolders.sources()) {
        write(folder.resolve(source.name()), source.text().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new CoreException(Status.error("The shipped facts cannot be laid out in " + folder + ".", e));
    }
    return folder.resolve(shipped.getPath().substring(1)).toUri();
  }

  /** Of an earlier Wiredesk there may be another one. */
  private static void write(Path file, byte[] text) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(text, Files.readAllBytes(file))) {
      Files.deleteIfExists(file);
      AtomicFile.write(file, text);
      file.toFile().setReadOnly();
    }
  }
}
