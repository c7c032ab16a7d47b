package org.wiredesk.ui.tests.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.model;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;
import org.wiredesk.ui.trial.RuleTrialView;
import org.wiredesk.ui.trial.TrialHit;
import org.wiredesk.ui.trial.TrialResult;
import org.wiredesk.ui.trial.TrialResult.State;

class RuleTrialTest {

  private static final String TRY = "org.wiredesk.ui.command.tryRule";

  private static final String RULE = """
      rule harbour-crane "House style" {
        when "harbour" "crane"
        because "The desk says dockside crane."
        flags "A [harbour crane] fell."
        keeps "The harbour was calm."
        off
      }
      """;

  private static final String WIRE = "HAMBURG, April 3, 2024 (Desk) -- The harbour crane folded its neck.\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private RuleTrialView view;

  @AfterEach
  void closeView() {
    if (view != null) {
      workbench.page().hideView(view);
    }
  }

  @Test
  void aRuleIsTriedOnOpenWiresAndOnThoseOfTheProject() throws Exception {
    WireEditor open = workbench.openChecked("open.txt", WIRE);
    workbench.file("closed.txt", "Nobody saw it. Two men saw a harbour crane, and the harbour crane saw them.\n");
    workbench.file("other.md", WIRE);
    TrialResult result = tryRule("house.desk", RULE, "when");
    assertEquals(State.DONE, result.state());
    assertEquals(3, result.count());
    assertEquals(2, result.wiresHit());
    assertEquals(2, result.total());
    assertEquals(List.of(), result.badExamples());
    assertEquals("harbour-crane: 3 hits in 2 of 2 wires", labels().get(0));
    TrialHit second = result.hits().get(1);
    assertEquals("Two men saw a harbour crane, and the harbour crane saw them.", second.sentence());
    assertEquals("harbour crane", second.mark().of(second.sentence()));
    assertTrue(model(open).findings().stream().noneMatch(f -> f.check().id().value().contains("harbour-crane")),
        "nothing is switched on");
  }

  @Test
  void whatIsNotSavedCounts() throws Exception {
    workbench.openChecked("open.txt", WIRE);
    IFile file = workbench.file("house.desk", "// Nothing yet.\n");
    ITextEditor editor = (ITextEditor) IDE.openEditor(workbench.page(), file, EditorsUI.DEFAULT_TEXT_EDITOR_ID);
    document(editor).set(RULE);
    editor.selectAndReveal(RULE.indexOf("because"), 0);
    assertEquals(1, tryRule(editor).count());
    assertTrue(editor.isDirty());
  }

  @Test
  void onlyTheRuleAtTheCursorIsTried() throws Exception {
    workbench.openChecked("open.txt", WIRE);
    String other = RULE.replace("harbour-crane", "neck").replace("\"harbour\" \"crane\"", "\"neck\"")
        .replace("[harbour crane]", "[neck]");
    TrialResult result = tryRule("house.desk", RULE + "\n" + other, "\"neck\"");
    assertEquals("neck", result.rule().name());
    assertEquals(List.of("neck"), result.hits().stream().map(hit -> hit.mark().of(hit.sentence())).toList());
  }

  @Test
  void ofABrokenRuleItIsSaidWhatIsWrong() throws Exception {
    workbench.openChecked("open.txt", WIRE);
    TrialResult result = tryRule("house.desk", RULE.replace("\"harbour\" \"crane\"", "harbour"), "when");
    assertEquals(State.BROKEN, result.state());
    assertEquals("This rule is broken and cannot be tried: rule harbour-crane \"House style\"", labels().get(0));
    assertTrue(labels().get(1).startsWith("Line 2: "), labels().get(1));
    assertEquals(0, view.table().viewer().getTable().getItemCount());
  }

  @Test
  void anExampleThatTheRuleFailsIsTold() throws Exception {
    workbench.openChecked("open.txt", WIRE);
    TrialResult result = tryRule("house.desk", RULE.replace("The harbour was calm", "The harbour crane"), "when");
    assertEquals(1, result.badExamples().size());
    assertTrue(labels().get(1).startsWith("Line 5: "), labels().get(1));
  }

  @Test
  void wiresOfAnotherOriginalAreLeftOut() throws Exception {
    workbench.openChecked("open.txt", WIRE);
    TrialResult result = tryRule("house.desk", RULE.replace("  off", "  original uk"), "when");
    assertEquals(0, result.count());
    assertEquals(1, result.notFor());
  }

  @Test
  void aRowLeadsToItsPlaceInTheWire() throws Exception {
    workbench.file("closed.txt", "Nobody saw it. Two men saw a harbour crane.\n");
    TrialResult result = tryRule("house.desk", RULE, "when");
    Table rows = Widgets.only(view.table().viewer().getControl(), Table.class, table -> true);
    assertEquals("Two men saw a harbour crane.", rows.getItem(0).getText(0));
    view.table().viewer().setSelection(new StructuredSelection(result.hits().get(0)));
    Event event = new Event();
    event.item = rows.getItem(0);
    rows.notifyListeners(SWT.DefaultSelection, event);
    Workbench.await("the wire is open", () -> workbench.page().getActiveEditor() instanceof WireEditor);
    IEditorPart wire = workbench.page().getActiveEditor();
    assertEquals("harbour crane",
        ((ITextSelection) wire.getSite().getSelectionProvider().getSelection()).getText());
  }

  private TrialResult tryRule(String name, String text, String at) throws Exception {
    IFile file = workbench.file(name, text);
    ITextEditor editor = (ITextEditor) IDE.openEditor(workbench.page(), file, EditorsUI.DEFAULT_TEXT_EDITOR_ID);
    editor.selectAndReveal(text.indexOf(at), 0);
    return tryRule(editor);
  }

  private TrialResult tryRule(ITextEditor editor) throws Exception {
    workbench.page().activate(editor);
    Workbench.run(TRY);
    view = (RuleTrialView) workbench.page().findView(RuleTrialView.ID);
    Workbench.await("the trial has ended",
        () -> view.result().filter(result -> result.state() != State.RUNNING).isPresent());
    return view.result().orElseThrow();
  }

  private static IDocument document(ITextEditor editor) {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  /** Title and status of the view. */
  private List<String> labels() {
    return Widgets.all(view.table().viewer().getControl().getParent().getParent(), Label.class).stream()
        .map(Label::getText).toList();
  }
}
