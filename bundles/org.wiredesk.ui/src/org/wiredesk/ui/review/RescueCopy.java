package org.wiredesk.ui.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;

/**
 * Where the review of a wire is kept while it cannot be saved beside it: in the workspace's own folder, from where it
 * comes back when the wire is opened the next time.
 */
final class RescueCopy {

  private final ReviewFile file;

  private RescueCopy(Path standIn) {
    this.file = new ReviewFile(standIn);
  }

  static RescueCopy of(Path wire) {
    Path state = Platform.getStateLocation(FrameworkUtil.getBundle(RescueCopy.class)).toPath();
    UUID place = UUID.nameUUIDFromBytes(wire.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8));
    return new RescueCopy(state.resolve("notes").resolve(place.toString()).resolve(wire.getFileName().toString()));
  }

  /** Nothing where nothing was rescued. */
  Review read(String text) {
    try {
      return file.read(text);
    } catch (IOException e) {
      log(e);
      return Review.EMPTY;
    }
  }

  /** Whether it was kept. */
  boolean write(Review review, String text) {
    try {
      Files.createDirectories(file.path().getParent());
      file.save(review, text);
      return true;
    } catch (IOException e) {
      log(e);
      return false;
    }
  }

  /** It is in the right place now. */
  void delete() {
    try {
      if (Files.deleteIfExists(file.path())) {
        Files.deleteIfExists(file.path().getParent());
      }
    } catch (IOException e) {
      log(e);
    }
  }

  private static void log(IOException e) {
    ILog.of(RescueCopy.class).warn(e.getMessage(), e);
  }
}
