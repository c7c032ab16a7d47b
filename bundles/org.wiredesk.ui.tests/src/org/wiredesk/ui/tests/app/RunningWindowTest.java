package org.wiredesk.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.app.RunningWindow;
import org.wiredesk.app.handover.Entrance;
import org.wiredesk.app.handover.HandOverServer;
import org.wiredesk.app.handover.OpenRequest;
import org.wiredesk.ui.tests.Workbench;

class RunningWindowTest {

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @TempDir
  Path folder;

  private final RunningWindow window = new RunningWindow();

  @Test
  void theWiresOfALaterStartAreOpenedHere() throws Exception {
    Path first = Files.writeString(folder.resolve("a.txt"), "A wire.");
    Path second = Files.writeString(folder.resolve("b.txt"), "Another wire.");
    window.opened(PlatformUI.getWorkbench());
    Entrance.Entry entry = laterStart(first, second);
    assertEquals(new Entrance.Entry(Entrance.Way.HANDED_OVER, List.of()), entry);
    assertEquals(List.of("a.txt", "b.txt"), List.of(workbench.page().getEditorReferences()).stream()
        .map(editor -> editor.getTitle())
        .toList());
    assertEquals("b.txt", workbench.page().getActiveEditor().getTitle());
  }

  @Test
  void withoutWiresAMinimizedWindowComesBack() throws Exception {
    Shell shell = workbench.page().getWorkbenchWindow().getShell();
    shell.setMinimized(true);
    assertTrue(shell.getMinimized());
    window.opened(PlatformUI.getWorkbench());
    laterStart();
    assertFalse(shell.getMinimized());
    assertEquals(0, workbench.page().getEditorReferences().length);
  }

  @Test
  void whatComesBeforeThereIsAWindowWaitsForIt() throws Exception {
    Path wire = Files.writeString(folder.resolve("a.txt"), "A wire.");
    CompletableFuture<List<String>> answer = window.open(new OpenRequest(Optional.empty(), List.of(wire)));
    assertFalse(answer.isDone());
    window.opened(PlatformUI.getWorkbench());
    Workbench.await("the wire is open", answer::isDone);
    assertEquals("a.txt", workbench.page().getActiveEditor().getTitle());
  }

  /** As another process would, while the display loop runs here. */
  private Entrance.Entry laterStart(Path... paths) throws IOException {
    try (HandOverServer server = HandOverServer.start(folder, window)) {
      CompletableFuture<Entrance.Entry> entry = CompletableFuture.supplyAsync(() -> enter(List.of(paths)));
      Workbench.await("the wires are handed over", entry::isDone);
      return entry.join();
    }
  }

  private Entrance.Entry enter(List<Path> paths) {
    try {
      return new Entrance(folder, () -> false).enter(new OpenRequest(Optional.empty(), paths));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
