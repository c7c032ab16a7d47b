package org.wiredesk.ui.editor;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.wiredesk.ui.model.CheckState;
import org.wiredesk.ui.model.FindingsListener;
import org.wiredesk.ui.model.FindingsModel;

/** The outline of a wire: headline, dateline and paragraphs, each with its number of findings. */
final class WireOutlinePage extends ContentOutlinePage implements FindingsListener {

  private final FindingsModel model;
  private final WireEditor editor;
  private boolean refreshing;

  WireOutlinePage(FindingsModel model, WireEditor editor) {
    this.model = model;
    this.editor = editor;
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    getTreeViewer().setContentProvider(new Rows());
    getTreeViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new WirePartLabels(model)));
    getTreeViewer().setInput(model);
    model.addListener(this);
  }

  @Override
  public void dispose() {
    model.removeListener(this);
    super.dispose();
  }

  /** The editor shows another wire: this page stays as it is until it is replaced. */
  void forget() {
    model.removeListener(this);
  }

  @Override
  public void findingsChanged(FindingsModel changed) {
    refresh();
  }

  /** After an edit parts have moved although no finding came or went. */
  @Override
  public void stateChanged(FindingsModel changed) {
    if (changed.state().phase() == CheckState.Phase.CHECKED) {
      refresh();
    }
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    IStructuredSelection selection = event.getStructuredSelection();
    if (!refreshing && selection.getFirstElement() instanceof OutlineRow row) {
      editor.reveal(row.part().span());
    }
  }

  private void refresh() {
    if (getControl() != null && !getControl().isDisposed()) {
      refreshing = true;
      getTreeViewer().refresh();
      refreshing = false;
    }
  }

  /** The first thousand parts: nobody reads on, and a tree of tens of thousands would hold up each keystroke. */
  private static final class Rows extends ArrayContentProvider implements ITreeContentProvider {

    private static final int MOST = 1000;

    @Override
    public Object[] getElements(Object input) {
      return OutlineRow.of((FindingsModel) input).stream().limit(MOST).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
      return new Object[0];
    }

    @Override
    public Object getParent(Object row) {
      return null;
    }

    @Override
    public boolean hasChildren(Object row) {
      return false;
    }
  }
}
