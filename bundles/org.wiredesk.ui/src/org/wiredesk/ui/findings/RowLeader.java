package org.wiredesk.ui.findings;

import org.wiredesk.ui.editor.WireEditors;
import org.wiredesk.ui.model.FindingsModel;

/** Leads from a row of the view to its words in the editor. */
final class RowLeader {

  private final FindingsModel model;
  private final Object origin;

  /** @param origin who selects, as the model's listeners are told */
  RowLeader(FindingsModel model, Object origin) {
    this.model = model;
    this.origin = origin;
  }

  /** Brings the words of a row into sight; the keyboard stays where it is. */
  void lead(Object row) {
    FindingsTree.finding(row).flatMap(model::now).ifPresent(finding -> {
      model.select(finding, origin);
      FindingsLabels labels = new FindingsLabels(model);
      WireEditors.of(model).ifPresent(editor ->
          editor.reveal(row instanceof OtherPlace other ? labels.spanNow(other) : finding.span()));
    });
  }

  /** Takes the keyboard along. */
  void open(Object row) {
    lead(row);
    WireEditors.of(model).ifPresent(editor -> editor.getSite().getPage().activate(editor));
  }
}
