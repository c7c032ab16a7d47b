package org.wiredesk.ui.findings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.editor.QuotedWords;
import org.wiredesk.ui.model.FindingsModel;

/** The rows of the view. */
final class FindingsTree {

  /** Below a heading; behind them a row brings in more. */
  private static final int MOST_ROWS_AT_ONCE = 1000;

  private final TreeViewer viewer;
  private final Map<FindingsColumn, TreeColumn> columns = new EnumMap<>(FindingsColumn.class);
  private Optional<FindingsLabels> labels = Optional.empty();

  /** @param sorted gets the column whose title was clicked */
  FindingsTree(Composite parent, Consumer<FindingsColumn> sorted) {
    Composite frame = new Composite(parent, SWT.NONE);
    TreeColumnLayout layout = new TreeColumnLayout();
    frame.setLayout(layout);
    viewer = new TreeViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTree().setHeaderVisible(true);
    viewer.setUseHashlookup(true);
    viewer.setDisplayIncrementally(MOST_ROWS_AT_ONCE);
    viewer.setContentProvider(new FindingsContent());
    ColumnViewerToolTipSupport.enableFor(viewer);
    for (FindingsColumn column : FindingsColumn.values()) {
      columns.put(column, createColumn(column, layout, sorted));
    }
  }

  TreeViewer viewer() {
    return viewer;
  }

  /** Shows rows of a model; headings stay open or closed as they are, new ones are open. */
  void show(FindingsModel model, List<Object> roots) {
    labels = Optional.of(new FindingsLabels(model));
    Object[] open = viewer.getExpandedElements();
    List<?> before = viewer.getInput() instanceof List<?> list ? list : List.of();
    viewer.getTree().setRedraw(false);
    try {
      viewer.setInput(roots);
      viewer.setExpandedElements(open);
      roots.stream()
          .filter(root -> root instanceof FindingsGroup && !before.contains(root))
          .forEach(group -> viewer.setExpandedState(group, true));
    } finally {
      viewer.getTree().setRedraw(true);
    }
  }

  void showOrder(FindingsColumn column, boolean reversed) {
    viewer.getTree().setSortColumn(columns.get(column));
    viewer.getTree().setSortDirection(reversed ? SWT.DOWN : SWT.UP);
  }

  /** Selects the row of a finding, unless one of its other places is selected already. */
  void select(Optional<Finding> finding) {
    IStructuredSelection selection = viewer.getStructuredSelection();
    if (finding.isPresent() && selection.size() == 1 && finding.equals(finding(selection.getFirstElement()))) {
      return;
    }
    showGroupOf(finding);
    viewer.setSelection(finding.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
  }

  /** The finding a row is about. */
  static Optional<Finding> finding(Object row) {
    if (row instanceof OtherPlace other) {
      return Optional.of(other.finding());
    }
    return row instanceof Finding finding ? Optional.of(finding) : Optional.empty();
  }

  /** The heading first, so that it stays in sight where the row is near. */
  private void showGroupOf(Optional<Finding> finding) {
    if (finding.isPresent() && viewer.getInput() instanceof List<?> roots) {
      for (Object root : roots) {
        if (root instanceof FindingsGroup group && group.findings().contains(finding.get())) {
          viewer.setExpandedState(group, true);
          viewer.reveal(group);
        }
      }
    }
  }

  private TreeColumn createColumn(FindingsColumn column, TreeColumnLayout layout, Consumer<FindingsColumn> sorted) {
    TreeViewerColumn viewerColumn = new TreeViewerColumn(viewer, SWT.LEFT);
    viewerColumn.setLabelProvider(new Cell(column));
    TreeColumn widget = viewerColumn.getColumn();
    widget.setText(column.title());
    widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sorted.accept(column)));
    layout.setColumnData(widget, new ColumnWeightData(column.weight(), column.leastWidth(), true));
    return widget;
  }

  private final class Cell extends ColumnLabelProvider {

    private final FindingsColumn column;

    Cell(FindingsColumn column) {
      this.column = column;
    }

    @Override
    public String getText(Object element) {
      return labels.map(texts -> QuotedWords.isolated(texts.text(element, column))).orElse("");
    }

    /** As the platform paints what stands back: also readable in dark. */
    @Override
    public Color getForeground(Object element) {
      return labels.filter(texts -> texts.isSettled(element)).isPresent()
          ? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR)
          : null;
    }

    /** A message is often longer than its column. */
    @Override
    public String getToolTipText(Object element) {
      String text = getText(element);
      return column == FindingsColumn.MESSAGE && element instanceof Finding finding && !finding.reasoning().isEmpty()
          ? text + "\n" + QuotedWords.isolated(finding.reasoning())
          : text;
    }

    @Override
    public Image getImage(Object element) {
      if (column != FindingsColumn.MESSAGE) {
        return null;
      }
      if (element instanceof OtherPlace) {
        return Images.of("other-place");
      }
      return element instanceof Finding finding ? Images.of(finding.check().kind()) : null;
    }
  }
}
