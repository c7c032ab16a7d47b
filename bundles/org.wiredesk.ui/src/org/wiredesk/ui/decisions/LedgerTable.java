package org.wiredesk.ui.decisions;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.ui.Images;

/** The rows of the ledger, to be sorted by each column. */
final class LedgerTable {

  private final Composite frame;
  private final TableViewer viewer;
  private final Map<LedgerColumn, TableColumn> columns = new EnumMap<>(LedgerColumn.class);
  private List<LedgerRow> rows = List.of();
  private LedgerColumn sortedBy = LedgerColumn.RIGHT;
  private boolean reversed;

  LedgerTable(Composite parent) {
    frame = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    frame.setLayout(layout);
    viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    for (LedgerColumn column : LedgerColumn.values()) {
      columns.put(column, create(column, layout));
    }
  }

  TableViewer viewer() {
    return viewer;
  }

  Control control() {
    return frame;
  }

  Optional<LedgerRow> selected() {
    return viewer.getStructuredSelection().getFirstElement() instanceof LedgerRow row
        ? Optional.of(row)
        : Optional.empty();
  }

  /** The check that was selected stays so. */
  void show(List<LedgerRow> newRows) {
    Optional<CheckId> before = selected().map(row -> row.line().check());
    rows = newRows;
    Comparator<LedgerRow> order = reversed ? sortedBy.order().reversed() : sortedBy.order();
    viewer.setInput(rows.stream().sorted(order).toList());
    viewer.getTable().setSortColumn(columns.get(sortedBy));
    viewer.getTable().setSortDirection(reversed ? SWT.DOWN : SWT.UP);
    rows.stream().filter(row -> before.equals(Optional.of(row.line().check()))).findFirst()
        .ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
  }

  private void sortBy(LedgerColumn column) {
    reversed = sortedBy == column && !reversed;
    sortedBy = column;
    show(rows);
  }

  private TableColumn create(LedgerColumn column, TableColumnLayout layout) {
    boolean left = column == LedgerColumn.CHECK || column == LedgerColumn.RIGHT;
    TableViewerColumn viewerColumn = new TableViewerColumn(viewer, left ? SWT.LEFT : SWT.RIGHT);
    viewerColumn.setLabelProvider(new Cell(column));
    TableColumn widget = viewerColumn.getColumn();
    widget.setText(column.title());
    widget.setToolTipText(column.tip());
    widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
    layout.setColumnData(widget, new ColumnWeightData(column.weight(), column.leastWidth(), true));
    return widget;
  }

  private static final class Cell extends ColumnLabelProvider {

    private final LedgerColumn column;

    Cell(LedgerColumn column) {
      this.column = column;
    }

    @Override
    public String getText(Object element) {
      return column.text((LedgerRow) element);
    }

    @Override
    public String getToolTipText(Object element) {
      return column == LedgerColumn.CHECK ? ((LedgerRow) element).line().check().value() : null;
    }

    @Override
    public Image getImage(Object element) {
      return column == LedgerColumn.CHECK
          ? ((LedgerRow) element).check().map(check -> Images.of(check.kind())).orElse(null)
          : null;
    }

    /** One that is switched off stands back. */
    @Override
    public Color getForeground(Object element) {
      return ((LedgerRow) element).on() || ((LedgerRow) element).check().isEmpty()
          ? null
          : JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR);
    }
  }
}
