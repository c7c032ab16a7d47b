package org.wiredesk.ui.tests.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wiredesk.ui.tests.Workbench.model;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.explanation.ExplanationView;
import org.wiredesk.ui.tests.Workbench;

class ExplanationViewTest {

  private static final String WIRE = """
      HAMBURG, April 3, 2024 (Desk) -- It will reopen on Sunday, 8 April 2024, and did not recieve the letter.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private ExplanationView view;

  @BeforeEach
  void openView() throws PartInitException {
    view = (ExplanationView) workbench.page().showView(ExplanationView.ID);
  }

  @AfterEach
  void closeView() {
    workbench.page().hideView(view);
  }

  @Test
  void withoutAFindingNothingIsExplained() throws Exception {
    workbench.openChecked("quiet.txt", "The council met.\n");
    assertEquals(Optional.empty(), view.shown());
  }

  @Test
  void itShowsThePageOfTheCurrentFindingsCheck() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    Finding finding = finding(editor, "date-weekday-mismatch");
    model(editor).select(finding, this);
    assertEquals(Optional.of(finding), view.shown());
    CheckPage page = BuiltInChecks.page(finding.check().id()).orElseThrow();
    Workbench.await("its examples are shown", () -> view.pageText().contains(page.flagged().get(0).text().strip()));
  }

  @Test
  void itFollowsTheCaret() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.selectAndReveal(WIRE.indexOf("recieve") + 3, 0);
    Workbench.await("the typing error is explained",
        () -> view.shown().map(finding -> finding.span().of(WIRE)).equals(Optional.of("recieve")));
    editor.selectAndReveal(WIRE.indexOf("Sunday") + 3, 0);
    Workbench.await("the date is explained",
        () -> view.shown().equals(Optional.of(finding(editor, "date-weekday-mismatch"))));
  }

  @Test
  void whereNothingIsDoubtfulNothingIsExplained() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.selectAndReveal(WIRE.indexOf("recieve") + 3, 0);
    Workbench.await("the typing error is explained", () -> view.shown().isPresent());
    workbench.page().activate(editor);
    moveTo(editor, WIRE.indexOf("letter"));
    assertEquals(Optional.empty(), view.shown());
    assertEquals(Optional.empty(), model(editor).current());
  }

  @Test
  void whatSomebodyReadsStays() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    Finding finding = finding(editor, "date-weekday-mismatch");
    model(editor).select(finding, this);
    workbench.page().activate(view);
    moveTo(editor, WIRE.indexOf("letter"));
    assertEquals(Optional.of(finding), view.shown());
  }

  /** Moves the caret, and waits until everybody has been told. */
  private static void moveTo(WireEditor editor, int offset) {
    AtomicBoolean told = new AtomicBoolean();
    IPostSelectionProvider carets = (IPostSelectionProvider) editor.getSelectionProvider();
    carets.addPostSelectionChangedListener(event -> told.set(true));
    editor.selectAndReveal(offset, 0);
    Workbench.await("the caret has moved", told::get);
  }

  private static Finding finding(WireEditor editor, String check) {
    return model(editor).findings().stream()
        .filter(finding -> finding.check().id().value().equals(check))
        .findFirst()
        .orElseThrow();
  }
}
