package org.wiredesk.ui.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeItem;
import org.wiredesk.review.claims.Checklist.Item;
import org.wiredesk.text.Span;
import org.wiredesk.ui.Images;

/** The rows of the view: headings, claims, and verdicts whose words are gone. */
final class ClaimsTree {

  private final TreeViewer viewer;
  private Optional<ClaimsLabels> labels = Optional.empty();

  ClaimsTree(Composite parent) {
    Composite frame = new Composite(parent, SWT.NONE);
    TreeColumnLayout layout = new TreeColumnLayout();
    frame.setLayout(layout);
    viewer = new TreeViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTree().setHeaderVisible(true);
    viewer.setContentProvider(new Content());
    viewer.setAutoExpandLevel(2);
    ColumnViewerToolTipSupport.enableFor(viewer);
    for (ClaimsColumn column : ClaimsColumn.values()) {
      TreeViewerColumn widget = new TreeViewerColumn(viewer, SWT.LEFT);
      widget.setLabelProvider(new Cell(column));
      widget.getColumn().setText(column.title());
      layout.setColumnData(widget.getColumn(), new ColumnWeightData(column.weight(), column.leastWidth(), true));
    }
  }

  TreeViewer viewer() {
    return viewer;
  }

  /** Shows rows anew; the selection stays on the words it was on, headings stay closed. */
  void show(Optional<WireClaims> wire, List<Object> roots) {
    Optional<Span> selected = selected().map(item -> item.claim().span());
    List<?> before = viewer.getInput() instanceof List<?> list ? list : List.of();
    List<Object> closed = before.stream()
        .filter(root -> root instanceof ClaimsGroup && !viewer.getExpandedState(root))
        .map(Object.class::cast).toList();
    labels = wire.map(ClaimsLabels::new);
    if (isSame(before, roots)) {
      viewer.refresh(true);
      return;
    }
    int top = shownRows().indexOf(viewer.getTree().getTopItem());
    viewer.getTree().setRedraw(false);
    try {
      viewer.setInput(roots);
      closed.stream().filter(roots::contains).forEach(group -> viewer.setExpandedState(group, false));
      selected.flatMap(span -> items(roots).stream().filter(item -> item.claim().span().equals(span)).findFirst())
          .ifPresent(item -> viewer.setSelection(new StructuredSelection(item), false));
      scrollTo(top);
    } finally {
      viewer.getTree().setRedraw(true);
    }
  }

  /** A verdict does not scroll the rows. */
  private void scrollTo(int row) {
    List<TreeItem> rows = shownRows();
    if (row >= 0 && row < rows.size()) {
      viewer.getTree().setTopItem(rows.get(row));
    }
  }

  /** From top to bottom, without those below closed headings. */
  private List<TreeItem> shownRows() {
    return Stream.of(viewer.getTree().getItems())
        .flatMap(root -> root.getExpanded()
            ? Stream.concat(Stream.of(root), Stream.of(root.getItems())) : Stream.of(root))
        .toList();
  }

  /** Most reports of a check tell nothing new about claims. */
  private static boolean isSame(List<?> before, List<?> roots) {
    return !before.isEmpty() && before.equals(roots) && items(before).equals(items(roots));
  }

  /** All claims that are shown, in their order. */
  static List<Item> items(List<?> roots) {
    return roots.stream()
        .flatMap(root -> root instanceof ClaimsGroup group ? group.items().stream() : List.of(root).stream())
        .filter(Item.class::isInstance).map(Item.class::cast).toList();
  }

  /** The only one that is selected. */
  Optional<Item> selected() {
    return viewer.getStructuredSelection().size() == 1
            && viewer.getStructuredSelection().getFirstElement() instanceof Item item
        ? Optional.of(item) : Optional.empty();
  }

  void select(Item item) {
    if (!selected().equals(Optional.of(item))) {
      viewer.setSelection(new StructuredSelection(item), true);
    }
  }

  private final class Content implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
      return row instanceof ClaimsGroup group ? group.items().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object row) {
      List<?> roots = viewer.getInput() instanceof List<?> list ? list : List.of();
      return roots.stream()
          .filter(root -> root instanceof ClaimsGroup group && group.items().contains(row)).findFirst().orElse(null);
    }

    @Override
    public boolean hasChildren(Object row) {
      return row instanceof ClaimsGroup;
    }
  }

  private final class Cell extends ColumnLabelProvider {

    private final ClaimsColumn column;

    Cell(ClaimsColumn column) {
      this.column = column;
    }

    @Override
    public String getText(Object row) {
      return labels.map(texts -> texts.text(row, column)).orElse("");
    }

    @Override
    public String getToolTipText(Object row) {
      return labels.map(texts -> texts.tip(row)).orElse("");
    }

    @Override
    public Image getImage(Object row) {
      String image = column == ClaimsColumn.CLAIM ? ClaimsLabels.image(row) : "";
      return image.isEmpty() ? null : Images.of(image);
    }
  }
}
