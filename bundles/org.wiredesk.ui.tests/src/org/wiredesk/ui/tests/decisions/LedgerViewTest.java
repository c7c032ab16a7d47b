package org.wiredesk.ui.tests.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;
import static org.wiredesk.ui.tests.Workbench.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.checking.CheckSwitches;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.decisions.LedgerRow;
import org.wiredesk.ui.decisions.LedgerView;
import org.wiredesk.ui.decisions.MendedCounts;
import org.wiredesk.ui.editor.Remedy;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class LedgerViewTest {

  private static final String DATES = "date-weekday-mismatch";
  private static final String NAMES = "name-spelling-variants";
  private static final String WIRE =
      "TOLVIK, 4 May 2024 (Desk) -- The ferry sailed on Thursday, 3 May 2024, with forty guests.\n";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private LedgerView view;

  /** With an empty ledger: what other tests mended counts there too. */
  @BeforeEach
  void open() throws Exception {
    InstanceScope.INSTANCE.getNode("org.wiredesk.ui.mended").clear();
    view = (LedgerView) workbench.page().showView(LedgerView.ID);
  }

  @AfterEach
  void close() throws Exception {
    workbench.page().hideView(view);
    for (LedgerRow row : rows()) {
      if (row.check().isPresent() && !row.on()) {
        CheckSwitches.set(Optional.empty(), row.check().get(), true);
      }
    }
  }

  @Test
  void whereNothingWasDecidedItSaysHowToBegin() {
    await("it is empty", () -> rows().isEmpty());
    assertTrue(Widgets.all(view.viewer().getTable().getShell(), Label.class).stream()
        .anyMatch(label -> label.getText().startsWith("Nothing was decided yet.") && label.isVisible()));
  }

  @Test
  void decisionsInTheFilesOfAProjectAreAddedUpByCheck() throws Exception {
    save(decisions(DATES, Verdict.ACCEPTED, 3), decisions(DATES, Verdict.DISMISSED, 1),
        decisions(NAMES, Verdict.VERIFIED, 2));
    await("all are counted", () -> rows().size() == 2);
    LedgerRow dates = row(DATES);
    assertEquals(List.of(3, 1), List.of(dates.line().accepted(), dates.line().dismissed()));
    assertEquals(0.75, dates.line().right().orElseThrow());
    assertEquals(2, row(NAMES).line().verified());
    assertTrue(dates.on());
  }

  @Test
  void whatIsDecidedInAnEditorIsThereAtOnce() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.revealFinding(ours(editor));
    editor.remedies().orElseThrow().decisions().accept(ours(editor)).apply();
    await("it is counted", () -> count(DATES) == 1);
    assertEquals(1, row(DATES).line().accepted());
  }

  @Test
  void aFixCountsUntilItIsUndone() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    int before = MendedCounts.get().all().getOrDefault(new CheckId(DATES), 0);
    editor.remedies().orElseThrow().of(ours(editor)).stream().filter(remedy -> remedy.kind() == Remedy.Kind.FIX)
        .findFirst().orElseThrow().apply();
    assertEquals(before + 1, MendedCounts.get().all().get(new CheckId(DATES)));
    await("it is counted", () -> count(DATES) == before + 1);
    assertEquals(List.of(), LiveReviews.of(editor).orElseThrow().review().entries());
    editor.getAction(ITextEditorActionConstants.UNDO).run();
    assertEquals(before, MendedCounts.get().all().getOrDefault(new CheckId(DATES), 0));
  }

  @Test
  void anAcceptedFindingThatIsMendedByHandCountsAsMendedAlsoWhenTheWireIsClosed() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.remedies().orElseThrow().decisions().accept(ours(editor)).apply();
    await("it is accepted", () -> count(DATES) == 1 && row(DATES).line().accepted() == 1);
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    document.replace(WIRE.indexOf("Thursday"), "Thursday".length(), "Friday");
    editor.doSave(null);
    await("it is mended", () -> count(DATES) == 1 && row(DATES).line().edited() == 1);

    await("all is saved", () -> LiveReviews.of(editor).orElseThrow().isSaved());
    workbench.page().closeEditor(editor, false);
    save(decisions(NAMES, Verdict.VERIFIED, 1));
    await("the files were read", () -> count(NAMES) == 1);
    assertEquals(List.of(0, 1), List.of(row(DATES).line().accepted(), row(DATES).line().edited()));
  }

  @Test
  void aCheckThatWasMostlyDismissedCanBeSwitchedOff() throws Exception {
    save(decisions(NAMES, Verdict.DISMISSED, 6), decisions(NAMES, Verdict.ACCEPTED, 1));
    await("it advises", () -> view.advice().contains("was dismissed in 6 of 7 cases"));
    Link link = Widgets.only(view.viewer().getTable().getShell(), Link.class,
        one -> one.getText().equals(view.advice()));
    link.notifyListeners(SWT.Selection, new Event());
    await("it is off", () -> !row(NAMES).on());
    CheckInfo check = row(NAMES).check().orElseThrow();
    assertTrue(Checking.get().workspaceProfile().disabled().contains(check.id()));
    await("it advises no more", () -> view.advice().isEmpty());
  }

  @Test
  void rowsAreSortedByTheColumnThatIsClickedAndTheSelectedOneIsExplained() throws Exception {
    save(decisions(DATES, Verdict.ACCEPTED, 5), decisions(NAMES, Verdict.DISMISSED, 5));
    await("all are counted", () -> rows().size() == 2);
    assertEquals(NAMES, id(rows().get(0)), "the one with the smaller share is first");
    click("Accepted");
    assertEquals(DATES, id(rows().get(0)));
    click("Accepted");
    assertEquals(NAMES, id(rows().get(0)));
    view.viewer().setSelection(new StructuredSelection(row(DATES)));
    await("its page is shown", () -> Widgets.all(view.viewer().getTable().getParent().getParent(), StyledText.class)
        .get(0).getText().contains("weekday"));
  }

  private void click(String title) {
    for (TableColumn column : view.viewer().getTable().getColumns()) {
      if (column.getText().equals(title)) {
        column.notifyListeners(SWT.Selection, new Event());
      }
    }
  }

  @SafeVarargs
  private void save(List<Decision>... decisions) throws Exception {
    Review review = Review.EMPTY;
    for (List<Decision> some : decisions) {
      for (Decision decision : some) {
        review = review.with(decision);
      }
    }
    new ReviewFile(workbench.project().getLocation().toPath().resolve("story.txt")).save(review, "");
    workbench.project().refreshLocal(IResource.DEPTH_INFINITE, null);
  }

  private static List<Decision> decisions(String check, Verdict verdict, int count) {
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      decisions.add(new Decision(Remark.of("Ann", Instant.EPOCH, ""), verdict, Scope.PLACE,
          new FindingKey(new CheckId(check), "words", "Some words.", List.of()), Optional.empty(), Optional.empty()));
    }
    return decisions;
  }

  private static Finding ours(WireEditor editor) {
    return model(editor).findings().stream().filter(finding -> finding.check().id().value().equals(DATES))
        .findFirst().orElseThrow();
  }

  private List<LedgerRow> rows() {
    return view.viewer().getInput() instanceof List<?> list
        ? list.stream().map(LedgerRow.class::cast).toList()
        : List.of();
  }

  private int count(String check) {
    return rows().stream().filter(row -> id(row).equals(check)).mapToInt(row -> row.line().count()).sum();
  }

  private LedgerRow row(String check) {
    return rows().stream().filter(row -> id(row).equals(check)).findFirst().orElseThrow();
  }

  private static String id(LedgerRow row) {
    return row.line().check().value();
  }
}
