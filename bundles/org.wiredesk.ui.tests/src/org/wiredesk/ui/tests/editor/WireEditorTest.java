package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.editor.Remedy;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class WireEditorTest {

  private static final String WEEKDAY = "date-weekday-mismatch";
  private static final String WIRE = """
      Ferry line to open again

      HAMBURG, April 3, 2024 (Desk) -- The line was closed on Friday, 1 March 2024, its owner said.

      It will reopen on Sunday, 8 April 2024. The owners has agreed on the the fares.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void anOwnFindingComesWhileLanguageToolIsPending() throws Exception {
    WireEditor editor = workbench.open("ferry.wire", WIRE);
    Workbench.await("the weekday is found", () -> ids(editor).contains(WEEKDAY));
    assertEquals("Sunday, 8 April 2024", words(editor, finding(editor, WEEKDAY)));
  }

  @Test
  void languageToolsFindingsFollow() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    assertTrue(ids(editor).contains(WEEKDAY), () -> ids(editor).toString());
    assertTrue(ids(editor).stream().anyMatch(id -> id.startsWith("lt:")), () -> ids(editor).toString());
  }

  @Test
  void aFixIsAppliedAndUndone() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    remedy(editor, finding(editor, WEEKDAY), Remedy.Kind.FIX).apply();
    assertNotEquals(WIRE, text(editor));
    assertFalse(ids(editor).contains(WEEKDAY), "what was changed is no longer marked");
    editor.getAction(ITextEditorActionConstants.UNDO).run();
    assertEquals(WIRE, text(editor));
    awaitChecked(editor);
    assertTrue(ids(editor).contains(WEEKDAY));
  }

  @Test
  void allOfOneKindAreFixedInOneStep() throws Exception {
    String wire = """
        HAMBURG, April 3, 2024 (Desk) -- Talks began on Sunday, 1 March 2024 and go on.

        They will end on Sunday, 8 April 2024, and be signed on Sunday, 9 April 2024.
        """;
    WireEditor editor = workbench.openChecked("talks.wire", wire);
    assertEquals(3, ids(editor).stream().filter(WEEKDAY::equals).count());
    remedy(editor, finding(editor, WEEKDAY), Remedy.Kind.FIX_ALL).apply();
    assertEquals(wire.replace("Sunday, 1 March", "Friday, 1 March").replace("Sunday, 8", "Monday, 8")
        .replace("Sunday, 9", "Tuesday, 9"), text(editor));
    editor.getAction(ITextEditorActionConstants.UNDO).run();
    assertEquals(wire, text(editor));
  }

  @Test
  void inADocumentWithCarriageReturnsTheRightWordsAreMarked() throws Exception {
    String wire = WIRE.replace("\n", "\r\n");
    WireEditor editor = workbench.openChecked("ferry.wire", wire);
    Finding finding = finding(editor, WEEKDAY);
    assertEquals("Sunday, 8 April 2024", words(editor, finding));
    remedy(editor, finding, Remedy.Kind.FIX).apply();
    assertEquals(wire.replace("Sunday", "Monday"), text(editor));
  }

  @Test
  void anEditMovesFindingsAlong() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    Finding before = finding(editor, WEEKDAY);
    document(editor).replace(0, 0, "Urgent: ");
    assertEquals(before.span().shift("Urgent: ".length()), finding(editor, WEEKDAY).span());
    assertEquals(CheckState.WAITING, model(editor).state());
    awaitChecked(editor);
    assertEquals("Sunday, 8 April 2024", words(editor, finding(editor, WEEKDAY)));
  }

  @Test
  void aDayCanBeCalledOtherwiseWhereNothingIsWrong() throws Exception {
    String wire = "HAMBURG, April 3, 2024 (Desk) --\r\nThe ferry left yesterday.\r\n";
    WireEditor editor = workbench.openChecked("left.wire", wire);
    editor.selectAndReveal(wire.indexOf("ferry"), 0);
    assertFalse(editor.isAtDay());
    editor.selectAndReveal(wire.indexOf("yesterday") + 3, 0);
    assertTrue(editor.isAtDay());
    editor.remedies().orElseThrow().ofDay(wire.indexOf("yesterday")).get(0).apply();
    assertEquals(wire.replace("yesterday", "on Tuesday"), text(editor));
  }

  @Test
  void commandsGoFromFindingToFindingAndAround() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    List<Finding> findings = model(editor).findings();
    assertTrue(findings.size() > 1, findings::toString);
    for (Finding expected : findings) {
      Workbench.run("org.wiredesk.ui.command.nextFinding");
      assertEquals(expected, model(editor).current().orElseThrow());
      assertEquals(words(editor, expected), selectedText(editor));
    }
    Workbench.run("org.wiredesk.ui.command.nextFinding");
    assertEquals(findings.get(0), model(editor).current().orElseThrow());
    Workbench.run("org.wiredesk.ui.command.previousFinding");
    assertEquals(findings.get(findings.size() - 1), model(editor).current().orElseThrow());
  }

  @Test
  void theFindingAtTheCaretBecomesTheCurrentOneAlsoWhereItIsMerelyTouched() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    Finding finding = finding(editor, WEEKDAY);
    editor.selectAndReveal(finding.span().end(), 0);
    Workbench.await("it is the current one", () -> model(editor).current().filter(finding::equals).isPresent());
    assertEquals(finding, editor.findingInQuestion().orElseThrow());
  }

  @Test
  void selectingElsewhereShowsTheWords() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    model(editor).select(finding(editor, WEEKDAY), this);
    assertEquals("Sunday, 8 April 2024", selectedText(editor));
  }

  @Test
  void twoEditorsOfOneWireShareWhatIsFound() throws Exception {
    WireEditor first = workbench.openChecked("ferry.wire", WIRE);
    WireEditor second = (WireEditor) workbench.page().openEditor(first.getEditorInput(), WireEditor.ID, true, 0);
    assertSame(model(first), model(second));
    workbench.page().closeEditor(first, false);
    document(second).replace(0, 0, "Urgent: ");
    awaitChecked(second);
    assertEquals("Sunday, 8 April 2024", words(second, finding(second, WEEKDAY)));
  }

  @Test
  void aFileOutsideTheWorkspaceIsCheckedToo(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("outside.wire"), WIRE);
    WireEditor editor = (WireEditor) IDE.openEditor(workbench.page(), path.toUri(), WireEditor.ID, true);
    awaitChecked(editor);
    assertEquals("Sunday, 8 April 2024", words(editor, finding(editor, WEEKDAY)));
    assertTrue(model(editor).file().isEmpty());
  }

  @Test
  void aWireIsWrappedUnlessALineIsTooLongForThat() throws Exception {
    assertTrue(workbench.open("ferry.wire", WIRE).isWordWrapEnabled());
    WireEditor editor = workbench.openChecked("line.wire", "The the line goes on. ".repeat(1000));
    assertFalse(editor.isWordWrapEnabled());
    assertFalse(model(editor).findings().isEmpty());
  }

  @Test
  void theDateFieldTakesTheKeysOfEditingWhileItHasTheFocus() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.wire", WIRE);
    IActionBars bars = editor.getEditorSite().getActionBars();
    Text date = Widgets.only(workbench.page().getWorkbenchWindow().getShell(), Text.class,
        field -> field.getText().equals("3 April 2024"));
    assertNotNull(bars.getGlobalActionHandler(ActionFactory.CUT.getId()));
    date.notifyListeners(SWT.FocusIn, new Event());
    assertNull(bars.getGlobalActionHandler(ActionFactory.CUT.getId()));
    date.notifyListeners(SWT.FocusOut, new Event());
    assertNotNull(bars.getGlobalActionHandler(ActionFactory.CUT.getId()));
  }

  @Test
  void textFilesKeepTheirEditor() throws Exception {
    IFile text = workbench.file("notes.txt", WIRE);
    IEditorDescriptor editor = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor(text.getName());
    assertTrue(editor == null || !editor.getId().equals(WireEditor.ID));
    IEditorDescriptor ofWires = PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor("a.wire");
    assertEquals(WireEditor.ID, ofWires.getId());
  }

  private static IDocument document(WireEditor editor) {
    return model(editor).document();
  }

  private static String text(WireEditor editor) {
    return document(editor).get();
  }

  private static String words(WireEditor editor, Finding finding) {
    return model(editor).text(finding.span());
  }

  private static String selectedText(WireEditor editor) {
    return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
  }

  private static List<String> ids(WireEditor editor) {
    return model(editor).findings().stream().map(finding -> finding.check().id().value()).toList();
  }

  private static Finding finding(WireEditor editor, String id) {
    return model(editor).findings().stream()
        .filter(finding -> finding.check().id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " among " + ids(editor)));
  }

  private static Remedy remedy(WireEditor editor, Finding finding, Remedy.Kind kind) {
    return editor.remedies().orElseThrow().of(finding).stream()
        .filter(remedy -> remedy.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + kind + " for " + finding));
  }
}
