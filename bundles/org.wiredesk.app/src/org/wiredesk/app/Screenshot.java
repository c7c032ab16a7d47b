package org.wiredesk.app;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/** Pictures of a window as it is on the screen. */
final class Screenshot {

  private Screenshot() {}

  static ImageData of(Shell shell) {
    shell.update();
    Rectangle bounds = visible(shell);
    Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
    GC gc = new GC(shell.getDisplay());
    try {
      gc.copyArea(image, bounds.x, bounds.y);
      return image.getImageData();
    } finally {
      gc.dispose();
      image.dispose();
    }
  }

  /**
   * From the top left of the window to the bottom right of what it holds: where no window manager draws a frame, the
   * bounds count one all the same.
   */
  private static Rectangle visible(Shell shell) {
    Rectangle bounds = shell.getBounds();
    Rectangle content = shell.getDisplay().map(shell, null, shell.getClientArea());
    return new Rectangle(
        bounds.x, bounds.y, content.x + content.width - bounds.x, content.y + content.height - bounds.y);
  }

  static boolean same(ImageData a, ImageData b) {
    return a.width == b.width && a.height == b.height && Arrays.equals(a.data, b.data);
  }

  /** As PNG; the file is there whole or not at all. */
  static void save(ImageData picture, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path unfinished = Files.createTempFile(folder, ".wiredesk", ".png");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        loader.save(out, SWT.IMAGE_PNG);
      } catch (SWTException e) {
        throw new IOException(e.getMessage(), e);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
