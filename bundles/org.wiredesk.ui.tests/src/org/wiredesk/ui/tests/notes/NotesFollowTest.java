package org.wiredesk.ui.tests.notes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IDecoratorManager;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.notes.NoteDecorator;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class NotesFollowTest {

  private static final String WIRE = "The harbour office closed the line in March.\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private boolean automated;

  @Test
  void renamingAWireTakesItsNotesAlongAlsoInTheOpenEditor() throws Exception {
    WireEditor editor = noted();
    workbench.project().getFile("ferry.txt").move(IPath.fromOSString("line.txt"), true, null);
    await("the notes have moved", () -> notes("line.txt").exists());
    assertFalse(notes("ferry.txt").exists());
    await("the editor shows them", () -> editor.review().filter(review -> review.wire().name().equals("line.txt")
        && review.review().notes().size() == 1).isPresent());
  }

  @Test
  void whereNotesAreAlreadyTheyAreMerged() throws Exception {
    noted();
    workbench.page().closeAllEditors(false);
    IFile wire = workbench.project().getFile("ferry.txt");
    byte[] theirs = wire.getProject().getFile(notes("ferry.txt").getName()).getContents().readAllBytes();
    String other = new String(theirs, "UTF-8").replaceAll("urn:uuid:[0-9a-f]{4}", "urn:uuid:0000");
    workbench.file("line.txt" + ReviewFile.EXTENSION, other);
    wire.move(IPath.fromOSString("line.txt"), true, null);
    await("the notes have moved", () -> !notes("ferry.txt").exists());
    WireEditor editor = workbench.open(workbench.project().getFile("line.txt"));
    await("both are there", () -> Notes.all(editor).size() == 2);
  }

  /** In a run of tests no message is shown unless asked for. */
  @BeforeEach
  void showMessages() {
    automated = ErrorDialog.AUTOMATED_MODE;
    ErrorDialog.AUTOMATED_MODE = false;
  }

  @AfterEach
  void asItWas() {
    ErrorDialog.AUTOMATED_MODE = automated;
  }

  @Test
  void deletingAWireLeavesItsNotesAndTellsSo() throws Exception {
    noted();
    workbench.page().closeAllEditors(false);
    workbench.project().getFile("ferry.txt").delete(true, null);
    await("it is told", () -> message().isPresent());
    message().get().close();
    assertTrue(notes("ferry.txt").exists());
  }

  @Test
  void theProjectExplorerCountsOpenNotes() throws Exception {
    WireEditor editor = noted();
    IFile wire = workbench.project().getFile("ferry.txt");
    IDecoratorManager decorators = PlatformUI.getWorkbench().getDecoratorManager();
    assertTrue(decorators.getEnabled(NoteDecorator.ID));
    await("one is counted", () -> decorated(wire).equals("[1] ferry.txt"));
    Notes.deeds(editor).set(Notes.all(editor).get(0), NoteStatus.RESOLVED);
    await("none is counted", () -> decorated(wire).equals("ferry.txt"));
  }

  @Test
  void ofALinkedWireTheyAreCountedToo(@TempDir Path folder) throws Exception {
    Path elsewhere = Files.writeString(folder.resolve("ferry.txt"), WIRE);
    IFile wire = workbench.project().getFile("ferry.txt");
    wire.createLink(IPath.fromPath(elsewhere), 0, null);
    await("none is counted", () -> decorated(wire).equals("ferry.txt"));
    WireEditor editor = workbench.open(wire);
    Notes.add(editor, "closed", "When?");
    await("one is counted", () -> decorated(wire).equals("[1] ferry.txt"));
    assertTrue(Files.exists(ReviewFile.beside(elsewhere)));
    workbench.page().closeAllEditors(false);
  }

  private static String decorated(IFile file) {
    String text = PlatformUI.getWorkbench().getDecoratorManager().getLabelDecorator()
        .decorateText(file.getName(), file);
    return text == null ? file.getName() : text.replaceAll("\\s+", " ");
  }

  private WireEditor noted() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Notes.add(editor, "closed", "When?");
    await("the notes are saved", () -> Notes.review(editor).isSaved() && notes("ferry.txt").exists());
    return editor;
  }

  private IFile notes(String wire) {
    return workbench.project().getFile(wire + ReviewFile.EXTENSION);
  }

  private static Optional<Shell> message() {
    return Stream.of(Display.getCurrent().getShells())
        .filter(shell -> Widgets.all(shell, Label.class).stream()
            .anyMatch(label -> label.getText().contains("its notes stay in ferry.txt")))
        .findFirst();
  }
}
