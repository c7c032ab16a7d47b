package org.wiredesk.ui.notes;

import org.wiredesk.ui.editor.WireEditor;

/** Puts the words that the note at the caret suggests into the text. */
public final class ApplySuggestionHandler extends NoteHandler {

  @Override
  void run(WireEditor editor, NoteDeeds deeds) {
    note(editor).ifPresent(note -> {
      if (deeds.canApply(note)) {
        deeds.applySuggestion(note);
      } else {
        editor.say(Messages.ApplySuggestionHandler_none);
      }
    });
  }
}
