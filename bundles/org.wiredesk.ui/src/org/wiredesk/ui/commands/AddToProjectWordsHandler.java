package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.WireEditor;

/** Puts the word in question on the project's list. */
public final class AddToProjectWordsHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    finding(editor).ifPresent(finding -> apply(editor,
        editor.remedies().flatMap(remedies -> remedies.addWord(finding).stream().skip(1).findFirst()),
        Messages.AddWordHandler_noWord));
  }
}
