package org.wiredesk.ui.commands;

import org.wiredesk.ui.editor.ReadingGuide;
import org.wiredesk.ui.editor.WireEditor;

/** Goes to the sentence to read next: the worst first. */
public final class NextSentenceHandler extends WireHandler {

  @Override
  void run(WireEditor editor) {
    new ReadingGuide(editor).goToNext();
  }
}
