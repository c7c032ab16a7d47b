package org.wiredesk.ui.editor;

import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.wiredesk.ui.model.FindingsModel;

/** Makes the finding at the caret the current one. Where there is none, the last one stays current. */
final class CaretFollower implements ISelectionChangedListener {

  private final WireEditor editor;

  CaretFollower(WireEditor editor) {
    this.editor = editor;
  }

  void follow(ISourceViewer viewer) {
    ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(this);
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    FindingsModel model = editor.getAdapter(FindingsModel.class);
    if (model == null) {
      return;
    }
    int caret = editor.caret();
    boolean stillThere = model.current().filter(current -> current.span().touches(caret)).isPresent();
    if (!stillThere) {
      model.findingsAt(caret).stream().findFirst().ifPresent(finding -> model.select(finding, editor));
    }
  }
}
