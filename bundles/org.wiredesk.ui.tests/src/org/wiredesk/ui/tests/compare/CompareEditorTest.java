package org.wiredesk.ui.tests.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.review.reissue.CarryOver;
import org.wiredesk.review.reissue.CarryOver.Outcome;
import org.wiredesk.text.Span;
import org.wiredesk.ui.compare.CompareEditor;
import org.wiredesk.ui.compare.CompareInput;
import org.wiredesk.ui.compare.NotesCarrier;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Workbench;

class CompareEditorTest {

  private static final String EARLIER = """
      Flood in Tallmouth

      TALLMOUTH, 3 May 2024. At least 13 people were killed in the flood, rescuers said.

      The bridge at Estery, which Dmitry Ivanov opened in March, will be closed until autumn.
      """;
  private static final String ISSUE = EARLIER.replace("13", "30").replace("Dmitry", "Dmitri");
  private static final String LINE =
      "(Corrects number of dead to 30, not 13, in paragraph 1; spelling of Dmitri Ivanov in paragraph 2)";

  @TempDir
  Path folder;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void theProposalTheLineAndTheChangesAreShown() throws Exception {
    CompareEditor editor = compare(EARLIER, ISSUE);
    assertTrue(editor.header().told().startsWith("CORRECTED"), editor.header()::told);
    assertEquals(LINE, editor.header().advisoryLine());
    assertEquals(2, editor.table().viewer().getTable().getItemCount());
    assertEquals("13", marked(editor.panes().earlier(), 0));
    assertEquals("30", marked(editor.panes().issue(), 0));
  }

  @Test
  void theKeysGoThroughTheChanges() throws Exception {
    CompareEditor editor = compare(EARLIER, ISSUE);
    editor.setFocus();
    Workbench.run("org.eclipse.ui.navigate.next");
    assertEquals(ISSUE.indexOf("30"), editor.panes().issue().getCaretOffset());
    Workbench.run("org.eclipse.ui.navigate.next");
    assertEquals(EARLIER.indexOf("Dmitry"), editor.panes().earlier().getCaretOffset());
    Workbench.run("org.eclipse.ui.navigate.previous");
    assertEquals(EARLIER.indexOf("13"), editor.panes().earlier().getCaretOffset());
  }

  @Test
  void theLineIsInsertedBelowTheHeadlineAndCanBeUndone() throws Exception {
    CompareEditor editor = compare(EARLIER, ISSUE);
    editor.header().setAdvisoryLine("(Corrects number of dead)");
    press(editor, "&Insert in New Wire");
    WireEditor wire = assertInstanceOf(WireEditor.class, workbench.page().getActiveEditor());
    IDocument document = wire.getDocumentProvider().getDocument(wire.getEditorInput());
    assertEquals(ISSUE.replace("Tallmouth\n\nTALL", "Tallmouth\n\n(Corrects number of dead)\n\nTALL"), document.get());
    assertTrue(wire.isDirty());
    wire.getAdapter(ITextOperationTarget.class).doOperation(ITextOperationTarget.UNDO);
    assertEquals(ISSUE, document.get());
  }

  @Test
  void aLineThatIsThereIsReplaced() throws Exception {
    String withLine = ISSUE.replace("Tallmouth\n\nTALL", "Tallmouth\n\n(Corrects figure)\n\nTALL");
    CompareEditor editor = compare(EARLIER, withLine);
    press(editor, "&Insert in New Wire");
    WireEditor wire = assertInstanceOf(WireEditor.class, workbench.page().getActiveEditor());
    IDocument document = wire.getDocumentProvider().getDocument(wire.getEditorInput());
    assertEquals(withLine.replace("(Corrects figure)", LINE), document.get());
  }

  @Test
  void unsavedWordsAreCompared() throws Exception {
    IFile issue = workbench.file("b.txt", EARLIER);
    WireEditor wire = workbench.open(issue);
    wire.getDocumentProvider().getDocument(wire.getEditorInput()).set(ISSUE);
    CompareEditor editor = compare(path(workbench.file("a.txt", EARLIER)), path(issue));
    assertEquals(2, editor.table().viewer().getTable().getItemCount());
  }

  @Test
  void aLinkedWireIsTheOneInItsEditor() throws Exception {
    Path outside = Files.writeString(folder.resolve("linked.txt"), EARLIER);
    IFile linked = workbench.project().getFile("linked.txt");
    linked.createLink(outside.toUri(), 0, null);
    WireEditor wire = workbench.open(linked);
    IDocument document = wire.getDocumentProvider().getDocument(wire.getEditorInput());
    document.set(ISSUE);
    CompareEditor editor = compare(path(workbench.file("a.txt", EARLIER)), outside);
    assertEquals(2, editor.table().viewer().getTable().getItemCount());
    press(editor, "&Insert in New Wire");
    assertEquals(wire, workbench.page().getActiveEditor());
    assertTrue(document.get().contains(LINE));
  }

  @Test
  void notesAreCarriedBesideTheNewWire() throws Exception {
    CompareEditor editor = compare(EARLIER, ISSUE);
    Path earlier = editor.result().orElseThrow().earlier().path();
    new ReviewFile(earlier).save(new Review(List.of(note("bridge at Estery"), note("13 people"))), EARLIER);

    NotesCarrier carrier = new NotesCarrier(editor.result().orElseThrow());
    CarryOver plan = carrier.plan();
    assertEquals(1, plan.count(Outcome.KEPT));
    assertEquals(1, plan.count(Outcome.LOST));
    Path issue = editor.result().orElseThrow().issue().path();
    assertFalse(Files.exists(ReviewFile.beside(issue)));
    carrier.carry(plan);
    assertEquals(2, new ReviewFile(issue).read(ISSUE).notes().size());
    assertTrue(workbench.project().getFile("b.txt.notes.jsonld").exists());
  }

  @Test
  void swappingTurnsThemRound() throws Exception {
    CompareEditor editor = compare(EARLIER, ISSUE);
    press(editor, "S&wap");
    await("the wires are swapped", () -> editor.result().filter(now -> now.issue().name().equals("a.txt")).isPresent());
    assertEquals("30", marked(editor.panes().earlier(), 0));
  }

  @Test
  void equalWiresSayTheSame() throws Exception {
    CompareEditor editor = compare(EARLIER, EARLIER);
    assertTrue(editor.header().told().startsWith("No change"), editor.header()::told);
    assertEquals("", editor.header().advisoryLine());
  }

  @Test
  void whatIsComparedComesBackWithTheWorkbench() throws Exception {
    CompareEditor editor = compare(EARLIER, ISSUE);
    press(editor, "S&wap");
    IPersistableElement kept = editor.getEditorInput().getPersistable();
    XMLMemento state = XMLMemento.createWriteRoot("input");
    kept.saveState(state);
    IElementFactory factory = PlatformUI.getWorkbench().getElementFactory(kept.getFactoryId());
    assertEquals(editor.getEditorInput(), factory.createElement(state));
    assertNull(factory.createElement(XMLMemento.createWriteRoot("input")));
  }

  @Test
  void aWireThatIsGoneIsTold() throws Exception {
    IFile earlier = workbench.file("a.txt", EARLIER);
    Path gone = path(earlier).resolveSibling("gone.txt");
    CompareEditor editor = open(path(earlier), gone);
    await("it is told", () -> editor.header().told().contains("is not there any more"));
    assertTrue(editor.result().isEmpty());
  }

  @Test
  void twoSelectedWiresAreComparedTheEarlierFirst() throws Exception {
    IFile issue = workbench.file("a.txt", ISSUE.replace("3 May", "4 May"));
    IFile earlier = workbench.file("b.txt", EARLIER);
    IViewPart explorer = workbench.page().showView("org.eclipse.ui.navigator.ProjectExplorer");
    explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(Arrays.asList(issue, earlier)));
    Workbench.run("org.wiredesk.ui.command.compare");
    CompareEditor editor = assertInstanceOf(CompareEditor.class, workbench.page().getActiveEditor());
    await("the wires are compared", () -> editor.result().isPresent());
    assertEquals("b.txt", editor.result().orElseThrow().earlier().name());
  }

  @Test
  void theComparisonIsWrittenAsAPage() throws Exception {
    CompareEditor editor = compare(EARLIER, EARLIER.replace("13", "30"));
    Path page = folder.resolve("page.html");
    editor.export(page);
    String written = Files.readString(page);
    assertTrue(written.startsWith("<!DOCTYPE html>") && written.contains("<del title="), written);
    assertTrue(editor.header().told().contains("Written to"), editor.header().told());
  }

  private CompareEditor compare(String earlier, String issue) throws Exception {
    return compare(path(workbench.file("a.txt", earlier)), path(workbench.file("b.txt", issue)));
  }

  private CompareEditor compare(Path earlier, Path issue) throws Exception {
    CompareEditor editor = open(earlier, issue);
    await("the wires are compared", () -> editor.result().isPresent());
    return editor;
  }

  private CompareEditor open(Path earlier, Path issue) throws Exception {
    return (CompareEditor) workbench.page().openEditor(new CompareInput(earlier, issue), CompareEditor.ID);
  }

  private static Path path(IFile file) {
    return file.getLocation().toPath();
  }

  private static String marked(StyledText text, int index) {
    StyleRange range = text.getStyleRanges()[index];
    return text.getTextRange(range.start, range.length);
  }

  private static Note note(String words) {
    int start = EARLIER.indexOf(words);
    return Note.of(Remark.of("Ada", Instant.parse("2024-05-04T10:00:00Z"), "Is this so?"),
        Optional.of(Anchor.of(EARLIER, new Span(start, start + words.length()))));
  }

  private static void press(CompareEditor editor, String label) {
    Button button = button(editor.panes().earlier().getShell(), label).orElseThrow();
    button.notifyListeners(SWT.Selection, new Event());
  }

  private static Optional<Button> button(Composite parent, String label) {
    for (Control child : parent.getChildren()) {
      Optional<Button> found = child instanceof Button button && button.getText().equals(label)
          ? Optional.of(button)
          : child instanceof Composite composite ? button(composite, label) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
