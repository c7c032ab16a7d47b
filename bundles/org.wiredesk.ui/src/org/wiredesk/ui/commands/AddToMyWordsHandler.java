package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Puts the word in question on the user's list. */
public final class AddToMyWordsHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(finding -> apply(editor,
        editor.remedies().flatMap(remedies -> remedies.addWord(finding).stream().findFirst()),
        Messages.AddWordHandler_noWord));
  }
}
