package org.wiredesk.ui.tests.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;
import static org.wiredesk.ui.tests.Workbench.awaitChecked;
import static org.wiredesk.ui.tests.Workbench.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.Review;
import org.wiredesk.review.decisions.ProjectDecisions;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.checking.FindingMarkers;
import org.wiredesk.ui.decisions.Deciding;
import org.wiredesk.ui.decisions.DecisionDialog;
import org.wiredesk.ui.decisions.Ruling;
import org.wiredesk.ui.editor.FindingAnnotation;
import org.wiredesk.ui.editor.Remedy;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.findings.FindingsView;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class DecisionsTest {

  private static final String DAY = "Thursday, 3 May 2024";
  private static final String CHECK = "date-weekday-mismatch";
  private static final String WIRE = """
      TOLVIK, 4 May 2024 (Desk) -- The ferry sailed on Thursday, 3 May 2024, with forty guests.

      The harbour office closed the line in the evening.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void aDismissedFindingIsShownNowhereAndComesBackWithUndo() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    decide(editor, Verdict.DISMISSED, Scope.PLACE);
    assertEquals(List.of(), open(editor));
    assertEquals(0, annotations(editor));
    await("the Problems view forgets it", () -> markers("ferry.txt").isEmpty());
    assertTrue(model(editor).reading().worstFirst().stream().noneMatch(one -> one.span().touches(WIRE.indexOf(DAY))));
    assertTrue(model(editor).report().findings().stream().noneMatch(DecisionsTest::isOurs));
    assertEquals(1, model(editor).settled().size());

    editor.getAction(ITextEditorActionConstants.UNDO).run();
    assertEquals(1, open(editor).size());
    assertEquals(1, annotations(editor));
    editor.getAction(ITextEditorActionConstants.REDO).run();
    assertEquals(List.of(), open(editor));
  }

  @Test
  void itStaysDismissedAfterEditsElsewhereAndWhenTheWireIsOpenedAgain() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    decide(editor, Verdict.DISMISSED, Scope.PLACE);
    document(editor).replace(0, 0, "UPDATE 1\n\n");
    awaitChecked(editor);
    assertEquals(List.of(), open(editor));
    editor.doSave(null);
    await("all is saved", () -> LiveReviews.of(editor).orElseThrow().isSaved());
    workbench.page().closeEditor(editor, false);
    WireEditor again = workbench.open(workbench.project().getFile("ferry.txt"));
    await("it is settled again", () -> model(again).settled().size() == 1);
    assertEquals(List.of(), open(again));
  }

  @Test
  void itComesBackWhenItsSentenceChanges() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    decide(editor, Verdict.DISMISSED, Scope.PLACE);
    document(editor).replace(WIRE.indexOf("forty"), 5, "fifty");
    awaitChecked(editor);
    assertEquals(1, open(editor).size());
  }

  @Test
  void aDecisionOnTheProjectHoldsInItsOtherWiresAndCanBeUndone() throws Exception {
    WireEditor other = workbench.openChecked("other.txt", "It was, he said, Thursday, 3 May 2024, a day of rain.\n");
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    decide(editor, Verdict.DISMISSED, Scope.PROJECT);
    assertEquals(List.of(), open(editor));
    assertEquals(List.of(), open(other));
    Path file = ProjectDecisions.ofProject(workbench.project().getLocation().toPath());
    await("it is in the project's file", () -> decisionsIn(file).size() == 1);
    editor.getAction(ITextEditorActionConstants.UNDO).run();
    assertEquals(1, open(other).size());
    await("it is taken back in the file", () -> decisionsIn(file).isEmpty());
  }

  @Test
  void whatAnotherProgramDecidesForTheProjectHoldsWhenTheWindowIsComeBackTo() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    decide(editor, Verdict.DISMISSED, Scope.PROJECT);
    Path path = ProjectDecisions.ofProject(workbench.project().getLocation().toPath());
    await("it is in the project's file", () -> decisionsIn(path).size() == 1);
    ReviewFile theirs = ReviewFile.ofProject(path);
    Review read = theirs.read("");
    theirs.save(read.with(read.decisions().get(0).with(Verdict.WITHDRAWN, Instant.now().plusSeconds(60))), "");
    assertEquals(List.of(), open(editor));
    workbench.page().getWorkbenchWindow().getShell().notifyListeners(SWT.Activate, new Event());
    await("it is shown again", () -> open(editor).size() == 1);
  }

  @Test
  void revivingShowsItAgain() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    decide(editor, Verdict.VERIFIED, Scope.WIRE);
    assertEquals(List.of(), open(editor));
    editor.selectAndReveal(WIRE.indexOf(DAY) + 2, 0);
    Workbench.run("org.wiredesk.ui.command.reviveFinding");
    assertEquals(1, open(editor).size());
    assertEquals(List.of(), LiveReviews.of(editor).orElseThrow().review().decisions());
  }

  @Test
  void theDialogAsksForReasonAndScope() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.revealFinding(open(editor).get(0));
    inDialog(shell -> {
      Widgets.all(shell, Combo.class).get(0).setText("The original says so.");
      Widgets.only(shell, Button.class, button -> button.getText().contains("anywhere in this")).setSelection(true);
      Widgets.all(shell, Button.class).stream().filter(button -> button.getText().contains("until its sentence"))
          .forEach(button -> button.setSelection(false));
      press(shell);
    });
    Workbench.run("org.wiredesk.ui.command.dismissFinding");
    Decision decision = LiveReviews.of(editor).orElseThrow().review().decisions().get(0);
    assertEquals("The original says so.", decision.remark().text());
    assertEquals(Scope.WIRE, decision.scope());
    assertEquals(List.of(), open(editor));

    Finding settled = model(editor).settled().keySet().iterator().next();
    editor.remedies().orElseThrow().decisions().revive(settled).apply();
    inDialog(shell -> {
      assertTrue(List.of(Widgets.all(shell, Combo.class).get(1).getItems()).contains("The original says so."));
      Widgets.all(shell, Combo.class).get(0).setText("https://example.org/calendar");
      press(shell);
    });
    editor.remedies().orElseThrow().decisions().verify(open(editor).get(0)).apply();
    Decision verified = model(editor).settled().values().iterator().next();
    assertEquals(Verdict.VERIFIED, verified.verdict());
    assertEquals(Optional.of("https://example.org/calendar"), verified.source());
  }

  @Test
  void anAcceptedFindingStaysAndTheSecondTimeIsTakenBack() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.revealFinding(open(editor).get(0));
    Workbench.run("org.wiredesk.ui.command.acceptFinding");
    assertEquals(1, open(editor).size());
    assertEquals(Verdict.ACCEPTED, model(editor).decisions(open(editor).get(0)).get(0).verdict());
    Workbench.run("org.wiredesk.ui.command.acceptFinding");
    assertEquals(List.of(), model(editor).decisions(open(editor).get(0)));
  }

  @Test
  void remediesOfferWhatCanBeDecided() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    Finding finding = open(editor).get(0);
    List<Remedy.Kind> kinds = kinds(editor, finding);
    assertTrue(kinds.containsAll(List.of(Remedy.Kind.DISMISS, Remedy.Kind.VERIFY, Remedy.Kind.ACCEPT)), kinds.toString());
    decide(editor, Verdict.DISMISSED, Scope.PLACE);
    assertEquals(List.of(Remedy.Kind.REVIVE), kinds(editor, finding));
  }

  @Test
  void theFindingsViewShowsDismissedOnesOnRequestWithWhoAndWhy() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    FindingsView view = (FindingsView) workbench.page().showView(FindingsView.ID);
    workbench.page().activate(editor);
    decide(editor, Verdict.DISMISSED, Scope.PLACE);
    assertFalse(rows(view).contains("dismissed by"), rows(view));
    view.showSettled(true);
    try {
      assertTrue(rows(view).contains("dismissed by"), rows(view));
      assertTrue(rows(view).contains("so they write"), rows(view));
      assertTrue(Widgets.all(view.viewer().getTree().getShell(), Label.class).stream()
          .anyMatch(label -> label.getText().contains("1 dismissed")));
    } finally {
      view.showSettled(false);
    }
  }

  private static List<Remedy.Kind> kinds(WireEditor editor, Finding finding) {
    return editor.remedies().orElseThrow().of(finding).stream().map(Remedy::kind).toList();
  }

  private static String rows(FindingsView view) {
    StringBuilder text = new StringBuilder();
    view.viewer().expandAll();
    for (TreeItem root : view.viewer().getTree().getItems()) {
      text.append(root.getText()).append('\n');
      for (TreeItem item : root.getItems()) {
        text.append(item.getText()).append('\n');
      }
    }
    return text.toString();
  }

  /** What a person does in the dialog that opens next. */
  private static void inDialog(Consumer<Shell> person) {
    Display display = Display.getCurrent();
    display.asyncExec(new Runnable() {
      @Override
      public void run() {
        for (Shell shell : display.getShells()) {
          if (shell.getData() instanceof DecisionDialog && shell.isVisible()) {
            person.accept(shell);
            return;
          }
        }
        display.timerExec(20, this);
      }
    });
  }

  private static void press(Shell shell) {
    Button ok = Widgets.only(shell, Button.class,
        button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()));
    ok.notifyListeners(SWT.Selection, null);
  }

  private static void decide(WireEditor editor, Verdict verdict, Scope scope) {
    await("the finding is there", () -> !open(editor).isEmpty());
    Deciding deciding = new Deciding(editor.session().orElseThrow(), LiveReviews.of(editor).orElseThrow());
    deciding.decide(open(editor).get(0), new Ruling(verdict, scope, "so they write", Optional.empty()));
  }

  private static List<Finding> open(WireEditor editor) {
    return model(editor).findings().stream().filter(DecisionsTest::isOurs).toList();
  }

  private static boolean isOurs(Finding finding) {
    return finding.check().id().value().equals(CHECK);
  }

  private static long annotations(WireEditor editor) {
    long[] count = new long[1];
    editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator()
        .forEachRemaining(annotation -> count[0] += annotation instanceof FindingAnnotation finding
            && finding.getType().endsWith(".date") ? 1 : 0);
    return count[0];
  }

  private List<IMarker> markers(String name) {
    IFile file = workbench.project().getFile(name);
    try {
      return List.of(file.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_ZERO)).stream()
          .filter(marker -> marker.getAttribute(FindingMarkers.CHECK, "").equals(CHECK)).toList();
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Decision> decisionsIn(Path file) {
    try {
      return Files.exists(file) ? ReviewFile.ofProject(file).read("").decisions() : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IDocument document(WireEditor editor) {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }
}
