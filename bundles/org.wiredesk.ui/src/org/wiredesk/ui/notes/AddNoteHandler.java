package org.wiredesk.ui.notes;

import java.util.Optional;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.WireEditor;

/** Asks for a note on what is selected, or on the word at the caret. */
public final class AddNoteHandler extends NoteHandler {

  static final String COMMAND = "org.wiredesk.ui.command.addNote";

  @Override
  void run(WireEditor editor, NoteDeeds deeds) {
    Optional<Span> words = new NotePlaces(editor).words();
    if (words.isPresent()) {
      deeds.ask(words);
    } else {
      editor.say(Messages.AddNoteHandler_noWords);
    }
  }
}
