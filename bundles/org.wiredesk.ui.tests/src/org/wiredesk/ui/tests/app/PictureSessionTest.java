package org.wiredesk.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.app.PictureSession;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.tests.Workbench;

class PictureSessionTest {

  private static final String WIRE = """
      HAMBURG, April 3, 2024 (Desk) -- It did not recieve a letter. It will reopen on Sunday, 8 April 2024.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @TempDir
  Path folder;

  private final List<Integer> ended = new ArrayList<>();
  private Shell shell;
  private Rectangle bounds;

  @BeforeEach
  void rememberBounds() {
    shell = workbench.page().getWorkbenchWindow().getShell();
    bounds = shell.getBounds();
  }

  @AfterEach
  void restoreBounds() {
    shell.setBounds(bounds);
  }

  @Test
  void thePictureShowsTheWireCheckedWithItsWeightiestFindingExplained() throws Exception {
    WireEditor editor = workbench.open("ferry.wire", WIRE);
    Path picture = folder.resolve("new/window.png");
    start(picture);
    Workbench.await("the session has ended", () -> !ended.isEmpty());
    assertEquals(List.of(0), ended);
    assertEquals(CheckState.CHECKED, model(editor).state());
    assertEquals("Sunday, 8 April 2024", model(editor).text(model(editor).current().orElseThrow().span()));
    ImageData image = new ImageData(picture.toString());
    assertTrue(image.width > 400 && image.height > 300, () -> image.width + " x " + image.height);
    assertTrue(colours(image) > 20, "it is more than an empty frame");
  }

  @Test
  void withoutAWireItFails() {
    start(folder.resolve("window.png"));
    Workbench.await("the session has ended", () -> !ended.isEmpty());
    assertEquals(List.of(1), ended);
    assertFalse(Files.exists(folder.resolve("window.png")));
  }

  @Test
  void aPictureThatCannotBeSavedIsAFailure() throws Exception {
    workbench.open("ferry.wire", WIRE);
    start(Files.writeString(folder.resolve("file"), "").resolve("window.png"));
    Workbench.await("the session has ended", () -> !ended.isEmpty());
    assertEquals(List.of(1), ended);
  }

  private void start(Path picture) {
    new PictureSession(workbench.page(), picture, ended::add).start();
  }

  private static long colours(ImageData image) {
    return IntStream.range(0, image.height)
        .flatMap(y -> IntStream.range(0, image.width).map(x -> image.getPixel(x, y)))
        .distinct()
        .count();
  }
}
