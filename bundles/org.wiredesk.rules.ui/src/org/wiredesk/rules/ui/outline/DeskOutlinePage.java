package org.wiredesk.rules.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.wiredesk.rules.ide.DeskOutlineNode;
import org.wiredesk.rules.ui.session.DeskListener;
import org.wiredesk.rules.ui.session.DeskSession;
import org.wiredesk.text.Span;

/** The outline of a desk file: its entries and what stands in them; follows the caret. */
public final class DeskOutlinePage extends ContentOutlinePage implements DeskListener {

  private static final int MARGIN = 12;

  private final DeskSession session;
  private final Consumer<Span> reveal;
  private Composite area;
  private Composite hint;
  private boolean following;
  private int caret;

  /** @param reveal brings a place into sight in the editor */
  public DeskOutlinePage(DeskSession session, Consumer<Span> reveal) {
    this.session = session;
    this.reveal = reveal;
  }

  @Override
  public void createControl(Composite parent) {
    area = new Composite(parent, SWT.NONE);
    area.setLayout(new StackLayout());
    hint = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().margins(MARGIN, MARGIN).applyTo(hint);
    Label text = new Label(hint, SWT.WRAP);
    text.setText(Messages.DeskOutlinePage_empty);
    GridDataFactory.fillDefaults().grab(true, true).hint(1, SWT.DEFAULT).applyTo(text);
    super.createControl(area);
    TreeViewer tree = getTreeViewer();
    tree.setContentProvider(new DeskOutlineContent());
    tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new DeskOutlineLabels()));
    tree.setComparator(SortAction.isSorted() ? new DeskOutlineOrder() : null);
    session.addListener(this);
    refresh();
  }

  @Override
  public Control getControl() {
    return area;
  }

  public boolean isDisposed() {
    return area != null && area.isDisposed();
  }

  @Override
  public void setActionBars(IActionBars bars) {
    super.setActionBars(bars);
    IToolBarManager tools = bars.getToolBarManager();
    tools.add(new SortAction(sorted -> getTreeViewer().setComparator(sorted ? new DeskOutlineOrder() : null)));
  }

  @Override
  public void setFocus() {
    Control top = ((StackLayout) area.getLayout()).topControl;
    top.setFocus();
  }

  @Override
  public void dispose() {
    forget();
    super.dispose();
  }

  /** The editor shows another file: this page stays as it is until it is replaced. */
  public void forget() {
    session.removeListener(this);
  }

  @Override
  public void analysed(DeskSession read) {
    refresh();
  }

  /** Selects the entry at the caret. */
  public void caretMoved(int offset) {
    caret = offset;
    if (area == null || area.isDisposed() || !session.isRead() || getTreeViewer().getControl().isFocusControl()) {
      return;
    }
    Optional<DeskOutlineNode> entry = entryAt(session.analysis().outline(), offset);
    follow(() -> getTreeViewer().setSelection(
        entry.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true));
  }

  @Override
  public void selectionChanged(SelectionChangedEvent event) {
    super.selectionChanged(event);
    IStructuredSelection selection = event.getStructuredSelection();
    if (!following && selection.getFirstElement() instanceof DeskOutlineNode node && session.isRead()) {
      reveal.accept(node.nameSpan());
    }
  }

  private static Optional<DeskOutlineNode> entryAt(List<DeskOutlineNode> entries, int offset) {
    return entries.stream().filter(entry -> entry.span().touches(offset)).findFirst();
  }

  /** Nodes are other ones after each reading: what was open is told by its place among its like. */
  private void refresh() {
    if (area == null || area.isDisposed()) {
      return;
    }
    List<DeskOutlineNode> fresh = session.analysis().outline();
    TreeViewer tree = getTreeViewer();
    Set<String> open = new HashSet<>();
    for (Object node : tree.getExpandedElements()) {
      open.add(key((DeskOutlineNode) node));
    }
    follow(() -> {
      tree.getControl().setRedraw(false);
      tree.setInput(fresh);
      List<DeskOutlineNode> expanded = new ArrayList<>();
      fresh.stream().filter(node -> open.contains(key(node))).forEach(expanded::add);
      tree.setExpandedElements(expanded.toArray());
      tree.getControl().setRedraw(true);
    });
    StackLayout stack = (StackLayout) area.getLayout();
    Control top = fresh.isEmpty() && session.isRead() ? hint : tree.getControl();
    if (stack.topControl != top) {
      stack.topControl = top;
      area.layout();
    }
    caretMoved(caret);
  }

  private static String key(DeskOutlineNode node) {
    return node.kind() + " " + node.label();
  }

  private void follow(Runnable change) {
    following = true;
    change.run();
    following = false;
  }
}
