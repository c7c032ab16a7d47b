package org.wiredesk.ui.tests.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.notes.NotesView;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class NotesViewTest {

  private static final String WIRE = """
      Ferry line to open again

      HAMBURG, April 3, 2024 (Desk) -- The harbour office closed the line in March.

      It will reopen on Monday, 8 April 2024, the harbour office said.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  private NotesView view;

  @BeforeEach
  void openView() throws PartInitException {
    view = (NotesView) workbench.page().showView(NotesView.ID);
  }

  @AfterEach
  void closeView() {
    workbench.page().hideView(view);
  }

  @Test
  void withoutNotesItSaysHowToMakeOne() throws Exception {
    assertTrue(view.emptyHint().orElse("").contains("No wire is open"), () -> view.emptyHint().toString());
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Notes.deeds(editor);
    await("it says how", () -> view.emptyHint().orElse("").contains("Ctrl+R R"));
  }

  @Test
  void notesStandUnderTheirStatusWithTheirAnswersBelowThem() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note first = Notes.add(editor, "closed the line", "Which?");
    Notes.add(editor, "Monday", "It is a Monday.");
    Notes.deeds(editor).reply(first, "The northern one.");
    Notes.deeds(editor).set(Notes.all(editor).get(1), NoteStatus.RESOLVED);
    assertEquals(List.of("open (1)", "resolved (1)"), texts(tree().getItems()));
    TreeItem note = tree().getItem(0).getItem(0);
    assertEquals("Which?", note.getText(0));
    assertEquals("closed the line", note.getText(1));
    view.viewer().expandAll();
    assertEquals(List.of("The northern one."), texts(note.getItems()));
  }

  @Test
  void aLostNoteStandsOnTopWithItsWords() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Notes.add(editor, "said", "Who?");
    Notes.add(editor, "in March", "Which year?");
    Notes.review(editor).document().replace(WIRE.indexOf(" in March"), " in March".length(), "");
    await("it is on top", () -> tree().getItem(0).getText().equals("Without a place (1)"));
    TreeItem lost = tree().getItem(0).getItem(0);
    assertEquals("in March", lost.getText(1));
    assertEquals("no place", lost.getText(7));
  }

  @Test
  void wordsThatChangedUnderANoteAreToldInItsRowUntilItIsResolved() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = Notes.add(editor, "8 April 2024", "Sure?");
    Notes.review(editor).document().replace(WIRE.indexOf("8 April"), 1, "9");
    awaitPlace("Paragraph 2, words changed");
    Notes.deeds(editor).set(note, NoteStatus.RESOLVED);
    awaitPlace("Paragraph 2");
    editor.getAction(ITextEditorActionConstants.UNDO).run();
    awaitPlace("Paragraph 2, words changed");
  }

  @Test
  void aSuggestionThatWasPutInNeedsNoConfirming() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = Notes.add(editor, "closed", "Style", Optional.of("shut"));
    Notes.deeds(editor).applySuggestion(note);
    assertEquals("shut", tree().getItem(0).getItem(0).getText(1));
    assertFalse(Notes.review(editor).place(Notes.all(editor).get(0)).isMoved());
  }

  @Test
  void rowsLeadToTheWordsAndTheCaretLeadsToRows() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = Notes.add(editor, "closed the line", "Which?");
    Notes.add(editor, "Monday", "It is.");
    workbench.page().activate(view);
    view.viewer().setSelection(new StructuredSelection(note));
    await("its words are selected", () -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText()
        .equals("closed the line"));
    workbench.page().activate(editor);
    editor.selectAndReveal(WIRE.indexOf("Monday") + 2, 0);
    await("its row is selected", () -> view.viewer().getStructuredSelection().getFirstElement() instanceof Note row
        && row.remark().text().equals("It is."));
  }

  @Test
  void aKeyResolvesAndDeleteWithdraws() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = Notes.add(editor, "closed the line", "Which?");
    workbench.page().activate(view);
    view.viewer().setSelection(new StructuredSelection(note));
    Event key = new Event();
    key.character = 'v';
    tree().notifyListeners(SWT.KeyDown, key);
    assertEquals(NoteStatus.RESOLVED, Notes.all(editor).get(0).status());
    view.viewer().setSelection(new StructuredSelection(note));
    view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId()).run();
    assertEquals(List.of(), Notes.all(editor));
    assertEquals(NoteStatus.WITHDRAWN, ((Note) Notes.review(editor).entry(note.id()).orElseThrow()).status());
  }

  @Test
  void theSearchBoxFindsNotesByTheirAnswersToo() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note first = Notes.add(editor, "closed the line", "Which?");
    Notes.add(editor, "Monday", "It is.");
    Notes.deeds(editor).reply(first, "The northern one.");
    Widgets.searchBox(box()).setText("NORTHERN");
    assertEquals(1, tree().getItem(0).getItemCount());
    Widgets.searchBox(box()).setText("southern");
    assertTrue(view.emptyHint().orElse("").contains("None of the 2 notes"), () -> view.emptyHint().toString());
    Widgets.searchBox(box()).setText("");
  }

  @Test
  void rowsAreCopiedForSpreadsheets() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = Notes.add(editor, "closed the line", "Which?\nAnd when?");
    view.viewer().setSelection(new StructuredSelection(note));
    view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      String row = (String) clipboard.getContents(TextTransfer.getInstance());
      assertTrue(row.startsWith("Which? And when?\tclosed the line\topen\tminor"), row);
    } finally {
      clipboard.dispose();
    }
  }

  @Test
  void aProblemIsToldAboveTheRows() throws Exception {
    workbench.file("ferry.txt" + ReviewFile.EXTENSION, "no notes");
    workbench.open("ferry.txt", WIRE);
    await("it is told", () -> problem().isPresent());
    assertTrue(problem().get().getText().contains("The file is left as it is"), problem().get().getText());
  }

  private void awaitPlace(String place) {
    await("the place is " + place, () -> tree().getItem(0).getItem(0).getText(7).equals(place));
  }

  private Optional<Link> problem() {
    return Widgets.all(box(), Link.class).stream()
        .filter(link -> link.getParent().getVisible() && link.getText().contains("Try Again")).findFirst();
  }

  private Composite box() {
    return tree().getParent().getParent().getParent();
  }

  private Tree tree() {
    return view.viewer().getTree();
  }

  private static List<String> texts(TreeItem[] items) {
    return Arrays.stream(items).map(TreeItem::getText).toList();
  }
}
