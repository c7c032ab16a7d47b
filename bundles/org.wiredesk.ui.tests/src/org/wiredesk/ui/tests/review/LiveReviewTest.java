package org.wiredesk.ui.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.SaveAsDialog;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.Span;
import org.wiredesk.ui.checking.OriginalAddress;
import org.wiredesk.ui.checking.WireSettings;
import org.wiredesk.ui.checking.WireSettingsStore;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.review.EntryPlace;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.review.ReviewProblem;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class LiveReviewTest {

  private static final String WIRE = """
      Ferry line to open again

      HAMBURG, April 3, 2024 (Desk) -- The harbour office closed the line in March.

      It will reopen on Monday, 8 April 2024, the harbour office said.
      """;

  private static final String WORDS = "closed the line";

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void aNoteIsInTheFileAtOnceThoughTheWireIsNotSaved() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    document(editor).replace(0, 0, "UPDATE ");
    put(editor, WORDS, "When?");
    awaitSaved(editor);
    assertTrue(editor.isDirty());
    assertEquals("When?", notesOnDisk("ferry.txt").remark().text());
    assertEquals(WIRE, Files.readString(path("ferry.txt")));
  }

  @Test
  void aNoteOnUnsavedWordsFindsThemInTheOlderTextToo() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    document(editor).replace(0, 0, "UPDATE 2, with more on what happened before\n\n");
    put(editor, WORDS, "When?");
    awaitSaved(editor);
    workbench.page().closeEditor(editor, false);
    WireEditor again = workbench.open(workbench.project().getFile("ferry.txt"));
    assertStandsOn(again, WORDS);
  }

  @Test
  void aNoteMovesWithTheTextAndKeepsItsPlaceWhenTheWireIsSavedAndOpenedAgain() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, WORDS, "When?");
    document(editor).replace(WIRE.indexOf(WORDS), 6, "shut down");
    assertStandsOn(editor, "shut down the line");
    editor.doSave(null);
    awaitSaved(editor);
    await("the anchor tells the new words", () -> anchored(editor, "shut down the line"));
    workbench.page().closeEditor(editor, false);
    assertStandsOn(workbench.open(workbench.project().getFile("ferry.txt")), "shut down the line");
  }

  @Test
  void wordsChangedUnderANoteAreToldUntilUndoneOrConfirmed() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, "Monday, 8 April 2024", "Sure?");
    assertFalse(place(editor).isMoved());
    document(editor).replace(WIRE.indexOf("8 April"), 1, "9");
    assertEquals("Monday, 8 April 2024", moved(editor).was());
    assertEquals(List.of("8", "9"), moved(editor).differences("Monday, 9 April 2024"));
    undo(editor);
    assertFalse(place(editor).isMoved());
    redo(editor);
    assertTrue(place(editor).isMoved());
    review(editor).confirm("Confirm", review(editor).review().notes().get(0));
    assertFalse(place(editor).isMoved());
    undo(editor);
    assertEquals("Monday, 8 April 2024", moved(editor).was());
    undo(editor);
    assertEquals(WIRE, document(editor).get());
    assertFalse(place(editor).isMoved());
  }

  @Test
  void wordsChangedUnderANoteAreStillToldWhenTheWireIsSavedAndOpenedAgain() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, WORDS, "When?");
    awaitSaved(editor);
    document(editor).replace(WIRE.indexOf(WORDS), 6, "shut down");
    editor.doSave(null);
    await("the anchor tells the new words", () -> anchored(editor, "shut down the line"));
    assertEquals(WORDS, moved(editor).was());
    workbench.page().closeEditor(editor, false);
    WireEditor again = workbench.open(workbench.project().getFile("ferry.txt"));
    assertStandsOn(again, "shut down the line");
    assertEquals(WORDS, moved(again).was());
    document(again).replace(WIRE.indexOf(WORDS), 9, "closed");
    assertFalse(place(again).isMoved());
  }

  @Test
  void wordsChangedUnderANoteAreAsBeforeWhenTheEditorIsReverted() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, "Monday, 8 April 2024", "Sure?");
    awaitSaved(editor);
    document(editor).replace(WIRE.indexOf("8 April"), 1, "19");
    editor.doRevertToSaved();
    assertStandsOn(editor, "Monday, 8 April 2024");
    assertFalse(place(editor).isMoved());
  }

  @Test
  void aWordTypedOnStaysOneWord() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, WORDS, "Which?");
    int end = WIRE.indexOf(WORDS) + WORDS.length();
    document(editor).replace(end, 0, "s");
    document(editor).replace(end + 1, 0, " for good");
    assertStandsOn(editor, "closed the lines");
  }

  @Test
  void deletedWordsLoseTheirNoteAndUndoneFindItAgain() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, WORDS, "When?");
    document(editor).replace(WIRE.indexOf(WORDS) - 4, WORDS.length() + 8, "");
    assertTrue(place(editor) instanceof EntryPlace.Lost);
    document(editor).set(WIRE);
    assertStandsOn(editor, WORDS);
  }

  @Test
  void aFileChangedOutsideIsComparedWithWhatTheEditorHad() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, "The harbour office", "Port?");
    awaitSaved(editor);
    String changed = WIRE.replace("in March", "for weeks").replace("Ferry line to", "Ferries to Harwich are to");
    IFile file = workbench.project().getFile("ferry.txt");
    file.setContents(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)), true, false, null);
    await("the editor has the new text", () -> document(editor).get().equals(changed));
    assertStandsOn(editor, "The harbour office");
    assertEquals(changed.indexOf("The harbour office"), place(editor).span().orElseThrow().start());
  }

  @Test
  void whatOthersWriteComesInAndNothingOfOursGoes() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, WORDS, "Ours");
    awaitSaved(editor);
    ReviewFile theirs = new ReviewFile(path("ferry.txt"));
    Review read = theirs.read(WIRE);
    theirs.save(read.with(Note.of(Remark.of("Bea", review(editor).now(), "Theirs"), Optional.empty())), WIRE);
    workbench.project().refreshLocal(2, null);
    await("both are there", () -> review(editor).review().notes().size() == 2);
  }

  @Test
  void undoTakesBackANoteWhenItWasTheLastAndRedoBringsItBack() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    document(editor).replace(0, 5, "FERRY");
    put(editor, WORDS, "When?");
    undo(editor);
    assertEquals(0, review(editor).review().notes().size());
    assertTrue(document(editor).get().startsWith("FERRY"));
    redo(editor);
    assertEquals(1, review(editor).review().notes().size());
    undo(editor);
    undo(editor);
    assertEquals(WIRE, document(editor).get());
    awaitSaved(editor);
    assertEquals(0, new ReviewFile(path("ferry.txt")).read(WIRE).notes().size());
  }

  @Test
  void anUndoneAnswerIsGoneToo() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = put(editor, WORDS, "When?");
    review(editor).put("Reply", new Reply(Remark.of("Bea", review(editor).now(), "In March"), note.id()));
    assertEquals(1, review(editor).replies(note).size());
    undo(editor);
    assertEquals(0, review(editor).replies(note).size());
  }

  @Test
  void notesGoAlongWhenTheWireIsSavedUnderAnotherName() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, WORDS, "When?");
    awaitSaved(editor);
    document(editor).replace(0, 0, "UPDATE 2, with more\n\n");
    saveAs(editor, "update.txt");
    assertEquals("update.txt", editor.getEditorInput().getName());
    assertStandsOn(editor, WORDS);
    awaitSaved(editor);
    Note copied = new ReviewFile(path("update.txt")).read(document(editor).get()).notes().get(0);
    assertEquals(document(editor).get().indexOf(WORDS), copied.anchor().orElseThrow().span().start());
    assertEquals(WIRE.indexOf(WORDS), notesOnDisk("ferry.txt").anchor().orElseThrow().span().start());
  }

  @Test
  void itsDateAndOriginalGoAlongTooWhenTheWireIsSavedUnderAnotherName() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    IFile original = workbench.file("paromy.txt", "Паромная линия откроется снова\n");
    WireSettings set = WireSettings.NONE.withDate(Optional.of(LocalDate.of(2024, 4, 2)))
        .withOriginal(Optional.of(OriginalAddress.of(original).text()));
    editor.session().orElseThrow().change(set);
    saveAs(editor, "update.txt");
    assertEquals(set, WireSettingsStore.of(workbench.project().getFile("update.txt")).read());
    assertEquals(set, WireSettingsStore.of(workbench.project().getFile("ferry.txt")).read());
    editor.session().orElseThrow().change(WireSettings.NONE);
    assertEquals(set, WireSettingsStore.of(workbench.project().getFile("ferry.txt")).read());
  }

  @Test
  void aSaveAsThatIsCancelledLeavesAllAsItWas() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    put(editor, WORDS, "When?");
    awaitSaved(editor);
    Review before = review(editor).review();
    inSaveAsDialog(Shell::close);
    editor.doSaveAs();
    assertEquals("ferry.txt", editor.getEditorInput().getName());
    assertEquals(before, review(editor).review());
    assertTrue(review(editor).isSaved());
  }

  @Test
  void aDamagedFileIsToldAndKept() throws Exception {
    workbench.file("ferry.txt" + ReviewFile.EXTENSION, "{ not notes");
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    await("it is told", () -> review(editor).problem().isPresent());
    assertEquals(ReviewProblem.Kind.DAMAGED, review(editor).problem().get().kind());
    assertEquals("{ not notes", Files.readString(path("ferry.txt" + ReviewFile.EXTENSION)));
    put(editor, WORDS, "When?");
    awaitSaved(editor);
    assertTrue(review(editor).problem().isEmpty());
    assertEquals("{ not notes", Files.readString(path("ferry.txt" + ReviewFile.EXTENSION + ".damaged")));
  }

  @Test
  void whatCannotBeSavedIsToldAndComesBackWhenItCan() throws Exception {
    IFile file = workbench.file("ferry.txt", WIRE);
    Path notes = path("ferry.txt" + ReviewFile.EXTENSION);
    // Even an administrator cannot write a file where a folder is.
    Files.createDirectory(notes);
    WireEditor editor = workbench.open(file);
    await("it is read", () -> review(editor).isLoaded());
    put(editor, WORDS, "When?");
    await("it is told", () ->
        review(editor).problem().filter(why -> why.message().contains("Nothing is lost")).isPresent());
    assertFalse(review(editor).isSaved());
    workbench.page().closeEditor(editor, false);
    Files.delete(notes);
    WireEditor again = workbench.open(file);
    assertStandsOn(again, WORDS);
    await("it is in the file", () -> Files.isRegularFile(notes));
  }

  private Note put(WireEditor editor, String words, String text) {
    LiveReview review = review(editor);
    await("the file was read", review::isLoaded);
    int start = document(editor).get().indexOf(words);
    Span span = new Span(start, start + words.length());
    Note note = Note.of(Remark.of("Ann", review.now(), text), Optional.of(review.anchor(span)));
    review.put("Add Note", note);
    assertEquals(Optional.of(span), review.place(note).span());
    return note;
  }

  private static void saveAs(WireEditor editor, String name) {
    inSaveAsDialog(shell -> {
      Widgets.only(shell, Text.class, text -> text.getText().equals(editor.getEditorInput().getName())).setText(name);
      Widgets.only(shell, Button.class, button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData()))
          .notifyListeners(SWT.Selection, null);
    });
    editor.doSaveAs();
  }

  /** What a person does in the dialog that opens next. */
  private static void inSaveAsDialog(Consumer<Shell> person) {
    Display display = Display.getCurrent();
    display.asyncExec(new Runnable() {
      @Override
      public void run() {
        for (Shell shell : display.getShells()) {
          if (shell.getData() instanceof SaveAsDialog && shell.isVisible()) {
            person.accept(shell);
            return;
          }
        }
        display.timerExec(20, this);
      }
    });
  }

  private static void undo(WireEditor editor) {
    editor.getAction(ITextEditorActionConstants.UNDO).run();
  }

  private static void redo(WireEditor editor) {
    editor.getAction(ITextEditorActionConstants.REDO).run();
  }

  private static void awaitSaved(WireEditor editor) {
    await("the notes are saved", () -> review(editor).isSaved());
  }

  private static void assertStandsOn(WireEditor editor, String words) {
    await("the note stands on " + words + ", not " + review(editor).review().notes(), () ->
        review(editor).review().notes().stream().findFirst()
            .flatMap(note -> review(editor).place(note).span())
            .filter(span -> review(editor).text(span).equals(words)).isPresent());
  }

  private static EntryPlace place(WireEditor editor) {
    return review(editor).place(review(editor).review().notes().get(0));
  }

  private static Move moved(WireEditor editor) {
    return ((EntryPlace.Standing) place(editor)).moved().orElseThrow();
  }

  private boolean anchored(WireEditor editor, String words) {
    return review(editor).review().notes().get(0).anchor().orElseThrow().exact().equals(words);
  }

  private Note notesOnDisk(String wire) throws Exception {
    return new ReviewFile(path(wire)).read(WIRE).notes().get(0);
  }

  private Path path(String name) {
    return Path.of(workbench.project().getFile(name).getLocationURI());
  }

  private static LiveReview review(WireEditor editor) {
    return LiveReviews.of(editor).orElseThrow();
  }

  private static IDocument document(WireEditor editor) {
    return review(editor).document();
  }
}
