package org.wiredesk.ui.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.awaitRead;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.change;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.document;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.session;
import static org.wiredesk.ui.tests.rules.DeskFilesOpen.underlined;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.rules.ui.changes.RenameRefactoring;
import org.wiredesk.rules.ui.editor.DeskEditor;
import org.wiredesk.ui.tests.Workbench;

/** Desk files that no project has, one of which imports another out of a folder beside its own. */
class DeskOutsideTest {

  private static final String OLD = "Maire de Besançon";
  private static final String NEW = "Bürgermeister";
  private static final String OFFICES = "office \"" + OLD + "\" {\n  in \"Besançon\"\n}\n";
  private static final String PEOPLE = """
      import "../common/offices.desk"

      person "Ada Example" {
        office "%s" from 2014 until 2019
      }
      """.formatted(OLD);

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @TempDir
  Path folder;

  private Path offices;
  private Path people;

  @BeforeEach
  void write() throws IOException {
    offices = Files.createDirectory(folder.resolve("common")).resolve("offices.desk");
    people = Files.createDirectory(folder.resolve("house")).resolve("people.desk");
    Files.writeString(offices, OFFICES);
    Files.writeString(people, PEOPLE);
  }

  @Test
  void whatIsImportedFromAnotherFolderIsRenamedToo() throws Exception {
    DeskEditor editor = open(people);
    perform(renaming(editor));
    assertEquals(PEOPLE.replace(OLD, NEW), document(editor).get());
    assertEquals(OFFICES.replace(OLD, NEW), Files.readString(offices));
    assertUnderlined(editor, List.of());
  }

  @Test
  void renamingIsTakenBackInAllFiles() throws Exception {
    DeskEditor editor = open(people);
    Change undo = perform(renaming(editor));
    assertTrue(undo.isValid(new NullProgressMonitor()).isOK());
    undo.perform(new NullProgressMonitor());
    assertEquals(PEOPLE, document(editor).get());
    assertEquals(OFFICES, Files.readString(offices));
    assertUnderlined(editor, List.of());
  }

  @Test
  void renamingIsNotTakenBackWhereOthersWroteMeanwhile() throws Exception {
    DeskEditor editor = open(people);
    Change undo = perform(renaming(editor));
    String written = "// Moved.\n" + Files.readString(offices);
    Files.writeString(offices, written);
    assertTrue(undo.isValid(new NullProgressMonitor()).hasFatalError());
    assertEquals(written, Files.readString(offices));
  }

  @Test
  void aFileWithUnsavedChangesElsewhereIsNotTouched() throws Exception {
    DeskEditor other = open(offices);
    change(other, "office", "// Not saved.\noffice");
    DeskEditor editor = open(people);
    RenameRefactoring rename = renaming(editor);
    RefactoringStatus status = rename.checkFinalConditions(new NullProgressMonitor());
    assertTrue(status.hasFatalError());
    assertTrue(status.getMessageMatchingSeverity(RefactoringStatus.FATAL).startsWith("offices.desk has changes"));
  }

  @Test
  void whatOthersWroteIsReadAgainBeforeRenaming() throws Exception {
    DeskEditor editor = open(people);
    Files.writeString(offices, "// Moved by another program.\n" + OFFICES);
    session(editor).readOthersAgain();
    perform(renaming(editor));
    assertEquals("// Moved by another program.\n" + OFFICES.replace(OLD, NEW), Files.readString(offices));
  }

  @Test
  void savingAFileIsSeenByThoseThatImportIt() throws Exception {
    DeskEditor other = open(offices);
    DeskEditor editor = open(people);
    assertUnderlined(editor, List.of());
    change(other, OLD, NEW);
    other.doSave(new NullProgressMonitor());
    Workbench.await("the office is unknown", () -> underlined(editor).size() == 1);
  }

  private DeskEditor open(Path file) throws CoreException {
    DeskEditor editor =
        (DeskEditor) IDE.openEditor(workbench.page(), file.toUri(), DeskEditor.ID, true);
    awaitRead(editor);
    return editor;
  }

  private static RenameRefactoring renaming(DeskEditor editor) {
    int at = document(editor).get().indexOf(OLD);
    RenameRefactoring rename = new RenameRefactoring(session(editor).language(),
        session(editor).language().renameable(session(editor).uri(), at).orElseThrow(), OLD);
    assertTrue(rename.rename(NEW).isOK());
    return rename;
  }

  /** What takes it back. */
  private static Change perform(RenameRefactoring rename) throws CoreException {
    CreateChangeOperation made =
        new CreateChangeOperation(new CheckConditionsOperation(rename, CheckConditionsOperation.ALL_CONDITIONS),
            RefactoringStatus.FATAL);
    PerformChangeOperation performing = new PerformChangeOperation(made);
    performing.run(new NullProgressMonitor());
    assertTrue(performing.changeExecuted(), String.valueOf(made.getConditionCheckingStatus()));
    return performing.getUndoChange();
  }

  private static void assertUnderlined(DeskEditor editor, List<String> expected) {
    Workbench.await("the file is read anew", () -> session(editor).isRead());
    Workbench.await("underlined is " + expected, () -> underlined(editor).equals(expected));
  }
}
