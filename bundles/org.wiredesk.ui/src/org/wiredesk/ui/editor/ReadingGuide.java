package org.wiredesk.ui.editor;

import org.wiredesk.engine.reading.RatedSentence;
import org.wiredesk.engine.reading.ReadingOrder;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.reading.HeatStrip;

/** Leads through the sentences of a wire, the worst first. */
public final class ReadingGuide {

  private final WireEditor editor;

  public ReadingGuide(WireEditor editor) {
    this.editor = editor;
  }

  /** From the sentence at the caret to the next in rank; behind the last one comes the worst again. */
  public void goToNext() {
    order().after(editor.caret()).ifPresentOrElse(this::goTo, () -> editor.say(Messages.ReadingGuide_none));
  }

  /** Selects a sentence, brings it into sight and says how it ranks. */
  void goTo(RatedSentence sentence) {
    editor.getSite().getPage().activate(editor);
    editor.reveal(sentence.span());
    editor.say(HeatStrip.describe(sentence, order()));
  }

  private ReadingOrder order() {
    FindingsModel model = editor.getAdapter(FindingsModel.class);
    return model == null ? ReadingOrder.EMPTY : model.reading();
  }
}
