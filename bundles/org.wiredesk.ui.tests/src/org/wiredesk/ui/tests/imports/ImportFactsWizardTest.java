package org.wiredesk.ui.tests.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.rules.ui.imports.ImportFactsWizard;
import org.wiredesk.rules.ui.imports.ImportFilesPage;
import org.wiredesk.rules.ui.imports.ImportPreviewPage;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class ImportFactsWizardTest {

  private static final String PEOPLE = "person,born,office,start\nAda Example,1950,Mayor of Lakeside,2014\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @TempDir
  private Path folder;
  private WizardDialog dialog;
  private ImportFilesPage files;
  private ImportPreviewPage preview;

  @BeforeEach
  void openWizard() {
    ImportFactsWizard wizard = new ImportFactsWizard();
    wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(workbench.project()));
    dialog = new WizardDialog(workbench.page().getWorkbenchWindow().getShell(), wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    files = (ImportFilesPage) wizard.getPages()[0];
    preview = (ImportPreviewPage) wizard.getPages()[1];
  }

  @AfterEach
  void closeWizard() {
    if (dialog.getShell() != null) {
      dialog.close();
    }
  }

  @Test
  void thePreviewShowsTheChangesAndFinishWritesThem() throws Exception {
    IFile desk = workbench.file("house.desk", "// Ours.\nperson \"Ada Example\" { born 1951 }\n");
    choose(PEOPLE);
    files.into("Wires/house.desk");
    assertFalse(button("Finish").getEnabled(), "nothing can be written unseen");
    press("Next");
    assertTrue(preview.difference().contains("+person") || preview.difference().contains("office \"Mayor of Lakeside\" from 2014"),
        preview::difference);
    assertTrue(preview.problems().startsWith("line 2: person “Ada Example”: born 1951 here, born 1950 in the import"),
        preview::problems);
    press("Finish");
    String text = new String(desk.getContents().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertEquals("// Ours.\nperson \"Ada Example\" { born 1951  office \"Mayor of Lakeside\" from 2014 }\n\n"
        + "office \"Mayor of Lakeside\"\n", text);
    ITextEditor editor = (ITextEditor) workbench.page().getActiveEditor();
    assertEquals("house.desk", editor.getEditorInput().getName());
    assertTrue(workbench.project().getFile("house.desk.imported").exists());
  }

  @Test
  void aDeskFileThatIsNotThereIsMade() throws Exception {
    choose(PEOPLE);
    files.into("Wires/desk/people.desk");
    files.checked("2026-01-31");
    press("Next");
    press("Finish");
    IFile desk = workbench.project().getFile("desk/people.desk");
    assertTrue(new String(desk.getContents().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
        .contains("checked 2026-01-31"));
  }

  @Test
  void aFileThatCannotBeReadIsToldWithItsLineAndNothingIsWritten() throws Exception {
    choose("name,day\nAda,1950\n");
    files.into("Wires/people.desk");
    press("Next");
    assertTrue(preview.getErrorMessage().contains("people.csv:1: no column names what the rows are about"),
        preview::getErrorMessage);
    assertEquals(preview.getErrorMessage(), preview.problems(), "all of it can be read");
    assertFalse(button("Finish").getEnabled());
    assertFalse(workbench.project().getFile("people.desk").exists());
  }

  @Test
  void theLanguagesOfAGlossaryWithoutHeaderAreAskedFor() throws Exception {
    choose("Приозёрные соглашения;Lakeside Accords\n");
    files.into("Wires/terms.desk");
    files.languages("russisch");
    assertFalse(button("Next").getEnabled());
    files.languages("ru, en");
    press("Next");
    assertTrue(preview.difference().contains("+term \"Lakeside Accords\" {\n+  ru \"Приозёрные соглашения\""),
        preview::difference);
  }

  @Test
  void aPreviewOfNothingSaysWhatIsMissing() {
    dialog.showPage(preview);
    assertTrue(preview.getErrorMessage().startsWith("Go back"), preview::getErrorMessage);
    assertFalse(button("Finish").getEnabled());
  }

  @Test
  void withoutFilesAndTargetThereIsNoNextPage() throws Exception {
    assertFalse(button("Next").getEnabled());
    choose(PEOPLE);
    files.into("Nowhere/people.desk");
    assertFalse(button("Next").getEnabled());
    files.into("Wires/people.desk");
    assertTrue(button("Next").getEnabled());
  }

  private void choose(String text) throws Exception {
    files.files(List.of(Files.writeString(folder.resolve("people.csv"), text)));
  }

  private Button button(String label) {
    return Widgets.only(dialog.getShell(), Button.class, button -> button.getText().replace("&", "").startsWith(label));
  }

  private void press(String label) {
    assertTrue(button(label).getEnabled(), label);
    button(label).notifyListeners(SWT.Selection, new Event());
  }
}
