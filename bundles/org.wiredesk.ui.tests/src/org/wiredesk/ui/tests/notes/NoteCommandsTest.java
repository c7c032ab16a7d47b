package org.wiredesk.ui.tests.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.ui.tests.Workbench.await;

import java.util.Optional;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.tests.Widgets;
import org.wiredesk.ui.tests.Workbench;

class NoteCommandsTest {

  private static final String WIRE = """
      Ferry line to open again

      HAMBURG, April 3, 2024 (Desk) -- The harbour office closed the line in March.

      It will reopen on Friday, 8 April 2024, the harbour office said.
      """;

  @RegisterExtension
  final Workbench workbench = new Workbench();

  @Test
  void aNoteOnTheSelectionSurvivesAnEditAndOpeningAgain() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Notes.deeds(editor);
    Notes.select(editor, "closed the line ");
    Notes.inNextDialog("Add Note", shell -> {
      Widgets.all(shell, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow().setText("Which?");
      Widgets.all(shell, Combo.class).get(0).setText("mistranslation (accuracy)");
    });
    Workbench.run("org.wiredesk.ui.command.addNote");
    Note note = Notes.all(editor).get(0);
    assertEquals("Which?", note.remark().text());
    assertEquals(Optional.of(MqmCategory.MISTRANSLATION), note.category());
    assertStandsOn(editor, "closed the line");
    Notes.review(editor).document().replace(0, 0, "UPDATE: ");
    editor.doSave(null);
    await("the notes are saved", () -> Notes.review(editor).isSaved());
    workbench.page().closeEditor(editor, false);
    WireEditor again = workbench.open(workbench.project().getFile("ferry.txt"));
    await("the note is back", () -> Notes.all(again).size() == 1);
    assertStandsOn(again, "closed the line");
  }

  @Test
  void withoutASelectionTheWordAtTheCaretIsMeant() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Notes.deeds(editor);
    editor.selectAndReveal(WIRE.indexOf("harbour") + 3, 0);
    Notes.inNextDialog("Add Note", shell ->
        Widgets.all(shell, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow().setText("Port?"));
    Workbench.run("org.wiredesk.ui.command.addNote");
    assertStandsOn(editor, "harbour");
  }

  @Test
  void aNoteOnAFindingSaysWhatTheFindingDoes() throws Exception {
    WireEditor editor = workbench.openChecked("ferry.txt", WIRE);
    editor.selectAndReveal(WIRE.indexOf("Friday") + 2, 0);
    Notes.inNextDialog("Add Note", shell -> { });
    Workbench.run("org.wiredesk.ui.command.addFindingNote");
    Note note = Notes.all(editor).get(0);
    assertTrue(note.check().isPresent());
    assertEquals(editor.findingInQuestion().orElseThrow().message(), note.remark().text());
  }

  @Test
  void answeringAndResolvingAreKept() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = Notes.add(editor, "closed", "When?");
    Notes.deeds(editor).reply(note, "In March.");
    Workbench.run("org.wiredesk.ui.command.resolveNote");
    assertEquals(NoteStatus.RESOLVED, Notes.all(editor).get(0).status());
    await("the notes are saved", () -> Notes.review(editor).isSaved());
    workbench.page().closeEditor(editor, false);
    WireEditor again = workbench.open(workbench.project().getFile("ferry.txt"));
    await("the answer is back", () -> !Notes.all(again).isEmpty()
        && Notes.review(again).replies(Notes.all(again).get(0)).size() == 1);
    assertEquals(NoteStatus.RESOLVED, Notes.all(again).get(0).status());
  }

  @Test
  void aSuggestionIsAppliedAndTakenBackWithItsNoteInOneStep() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = Notes.add(editor, "closed the line", "Shorter", Optional.of("shut it"));
    Notes.deeds(editor).applySuggestion(note);
    assertTrue(Notes.review(editor).document().get().contains("office shut it in March"));
    assertStandsOn(editor, "shut it");
    assertEquals(NoteStatus.RESOLVED, Notes.all(editor).get(0).status());
    editor.getAction(ITextEditorActionConstants.UNDO).run();
    await("the text is back", () -> Notes.review(editor).document().get().equals(WIRE));
    assertEquals(NoteStatus.OPEN, Notes.all(editor).get(0).status());
    assertStandsOn(editor, "closed the line");
    editor.getAction(ITextEditorActionConstants.REDO).run();
    await("the note is resolved again", () -> Notes.all(editor).get(0).status() == NoteStatus.RESOLVED);
    assertStandsOn(editor, "shut it");
  }

  @Test
  void aLostNoteIsPutBackOnSelectedWords() throws Exception {
    WireEditor editor = workbench.open("ferry.txt", WIRE);
    Note note = Notes.add(editor, "in March", "Which year?");
    int start = WIRE.indexOf(" in March");
    Notes.review(editor).document().replace(start, " in March".length(), "");
    await("the note is lost", () -> Notes.review(editor).place(note).isLost());
    Notes.select(editor, "closed the line");
    Notes.review(editor).select(Optional.of(note), this);
    Workbench.run("org.wiredesk.ui.command.putNoteHere");
    assertStandsOn(editor, "closed the line");
  }

  private static void assertStandsOn(WireEditor editor, String words) {
    await("the note stands on " + words, () -> Notes.review(editor).place(Notes.all(editor).get(0)).span()
        .filter(span -> Notes.review(editor).text(span).equals(words)).isPresent());
  }
}
