package org.wiredesk.ui.tests.entries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.entries.EntryDialog;
import org.wiredesk.ui.entries.NewNameDialog;
import org.wiredesk.ui.entries.NewRuleDialog;
import org.wiredesk.ui.entries.SelectedWords;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class NewRuleDialogTest {

  private static final String SENTENCE = "The harbour cranes fold their necks at night.";
  private static final String WIRE = "HAMBURG, April 3, 2024 (Desk) -- " + SENTENCE + "\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private EntryDialog dialog;

  @AfterEach
  void close() {
    if (dialog != null && dialog.getShell() != null) {
      dialog.close();
    }
  }

  @Test
  void aRuleIsMadeOfASelectionAndSpeaksAtOnce() throws Exception {
    WireEditor editor = workbench.openChecked("crane.txt", WIRE);
    NewRuleDialog rule = ruleOf("harbour cranes");
    assertFalse(ok().getEnabled(), "it does not say yet why");
    rule.because("The desk says dockside crane.");
    rule.suggest("dockside cranes");
    awaitSound();
    assertEquals("""
        rule harbour-cranes "harbour cranes" {
          when "harbour cranes"
          suggest "dockside cranes"
          because "The desk says dockside crane."
          flags "The [harbour cranes] fold their necks at night."
          keeps "The dockside cranes fold their necks at night."
        }
        """, rule.preview().replace("\r\n", "\n"));
    press(ok());
    IFile file = workbench.project().getFile("house.desk");
    assertEquals(Optional.of(file), rule.written());
    assertTrue(rule.isSaved());
    Workbench.await("the new rule speaks", () -> model(editor).findings().stream()
        .map(finding -> finding.check().id().value()).toList().contains("desk:house:harbour-cranes"));
  }

  @Test
  void aRuleThatMissesItsSelectionCannotBeAdded() throws Exception {
    NewRuleDialog rule = ruleOf("harbour cranes");
    rule.because("The desk says dockside crane.");
    awaitSound();
    rule.find("\"harbor\" <crane>");
    Workbench.await("the fault is told", () -> message().startsWith("Finds nothing in"));
    assertFalse(ok().getEnabled());
    rule.find("<harbour> <crane");
    Workbench.await("the new fault is told", () -> !message().startsWith("Finds nothing in") && !rule.isSound()
        && !message().startsWith("Trying"));
    assertFalse(ok().getEnabled());
    rule.find("\"harbour\" <crane>");
    awaitSound();
    assertTrue(ok().getEnabled());
  }

  @Test
  void theCommandProposesAPatternOfWhatTheWordsAre() throws Exception {
    WireEditor editor = workbench.openChecked("crane.txt", WIRE);
    editor.selectAndReveal(WIRE.indexOf("cranes fold"), "cranes fold their necks".length());
    String[] proposed = new String[1];
    Display.getCurrent().asyncExec(() -> {
      Shell shell = shell("Make a Rule of This Selection");
      Workbench.await("a pattern is proposed", () -> finds(shell).getText().contains("<"));
      proposed[0] = finds(shell).getText();
      shell.close();
    });
    Workbench.run("org.wiredesk.ui.command.makeRule");
    assertEquals("<crane> <fold> \"their\" <neck>", proposed[0]);
  }

  @Test
  void aFileThatIsOpenIsChangedInItsEditorWhereItCanBeUndone() throws Exception {
    IFile file = workbench.file("house.desk", "// House style.");
    ITextEditor editor = (ITextEditor) IDE.openEditor(workbench.page(), file, EditorsUI.DEFAULT_TEXT_EDITOR_ID);
    NewRuleDialog rule = ruleOf("harbour cranes");
    rule.because("The desk says dockside crane.");
    awaitSound();
    press(ok());
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    assertTrue(document.get().startsWith("// House style.\n\nrule harbour-cranes"), document::get);
    assertEquals(document.get(), new String(file.readAllBytes(), StandardCharsets.UTF_8));
    editor.getAction(ITextEditorActionConstants.UNDO).run();
    assertEquals("// House style.", document.get());
  }

  @Test
  void whatIsNotSavedInAnOpenFileIsNotSavedByTheWay() throws Exception {
    IFile file = workbench.file("house.desk", "// House style.\n");
    ITextEditor editor = (ITextEditor) IDE.openEditor(workbench.page(), file, EditorsUI.DEFAULT_TEXT_EDITOR_ID);
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    document.replace(0, 0, "// Half a thought\n");
    NewRuleDialog rule = ruleOf("harbour cranes");
    rule.because("The desk says dockside crane.");
    awaitSound();
    press(ok());
    assertFalse(rule.isSaved());
    assertTrue(editor.isDirty());
    assertTrue(document.get().contains("rule harbour-cranes"));
    assertEquals("// House style.\n", new String(file.readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void aNameIsWrittenDownAndItsWrongFormReported() throws Exception {
    WireEditor editor = workbench.openChecked("crane.txt", WIRE.replace("The harbour", "Doneck's harbour"));
    NewNameDialog name = new NewNameDialog(workbench.page().getWorkbenchWindow().getShell(), "Donetsk",
        workbench.project());
    show(name);
    name.choose("place");
    name.never("Doneck");
    awaitSound();
    assertEquals("place \"Donetsk\" {\n  never \"Doneck\"\n}\n", name.preview().replace("\r\n", "\n"));
    press(ok());
    Workbench.await("the wrong form is found", () -> found(editor).stream()
        .anyMatch(finding -> finding.fixes().stream().anyMatch(fix -> fix.label().contains("Donetsk"))));
  }

  @Test
  void aNameThatIsWrittenDownAlreadyIsTold() throws Exception {
    workbench.file("house.desk", "place \"Donetsk\"\n");
    NewNameDialog name = new NewNameDialog(workbench.page().getWorkbenchWindow().getShell(), "Donetsk",
        workbench.project());
    show(name);
    name.choose("place");
    Workbench.await("the fault is told", () -> message().contains("written down already"));
    assertFalse(ok().getEnabled());
  }

  private static List<Finding> found(WireEditor editor) {
    return model(editor).findings().stream()
        .filter(finding -> finding.check().id().value().startsWith("desk:house:")).toList();
  }

  private NewRuleDialog ruleOf(String words) {
    int start = WIRE.indexOf(words);
    SelectedWords selected = SelectedWords.of(Wire.of(WIRE), new Span(start, start + words.length())).orElseThrow();
    NewRuleDialog rule =
        new NewRuleDialog(workbench.page().getWorkbenchWindow().getShell(), selected, workbench.project());
    show(rule);
    return rule;
  }

  private void show(EntryDialog opened) {
    dialog = opened;
    dialog.setBlockOnOpen(false);
    dialog.open();
  }

  private void awaitSound() {
    Workbench.await("the entry was tried", dialog::isSound);
  }

  private String message() {
    return Optional.ofNullable(dialog.getMessage()).orElse("");
  }

  private Button ok() {
    String label = dialog instanceof NewRuleDialog ? "Add Rule" : "Add Name";
    return Widgets.only(dialog.getShell(), Button.class, button -> button.getText().equals(label));
  }

  private static void press(Button button) {
    assertTrue(button.getEnabled(), IDialogConstants.OK_LABEL);
    button.notifyListeners(SWT.Selection, null);
  }

  private static Shell shell(String title) {
    for (Shell shell : Display.getCurrent().getShells()) {
      if (shell.getText().equals(title)) {
        return shell;
      }
    }
    throw new AssertionError("no dialog " + title);
  }

  /** The first field: what the rule finds. */
  private static Text finds(Shell shell) {
    return Widgets.all(Widgets.only(shell, Combo.class, combo -> (combo.getStyle() & SWT.READ_ONLY) == 0).getParent(),
        Text.class).get(0);
  }
}
