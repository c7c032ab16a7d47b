package org.wiredesk.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.wiredesk.engine.timeline.Timeline;
import org.wiredesk.engine.timeline.TimelineMention;
import org.wiredesk.ui.Images;

/** All times of a wire as rows, also those without a place on the axis. */
public final class TimelineTable {

  private final TableViewer viewer;
  private final Map<TimelineColumn, TableColumn> columns = new EnumMap<>(TimelineColumn.class);
  private TimelineColumn sortedBy = TimelineColumn.WHEN;
  private boolean reversed;
  private boolean showing;
  private List<TimelineRow> rows = List.of();

  /**
   * @param chosen gets the index of the mention whose row was selected
   * @param opened gets the one whose row was opened by Enter or a double click
   */
  TimelineTable(Composite parent, IntConsumer chosen, IntConsumer opened) {
    TableColumnLayout layout = new TableColumnLayout();
    parent.setLayout(layout);
    viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.VIRTUAL | SWT.H_SCROLL | SWT.V_SCROLL);
    control().setHeaderVisible(true);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    for (TimelineColumn column : TimelineColumn.values()) {
      columns.put(column, createColumn(column, layout));
    }
    viewer.addPostSelectionChangedListener(event -> tell(chosen));
    viewer.addOpenListener(event -> tell(opened));
    showOrder();
  }

  public TableViewer viewer() {
    return viewer;
  }

  /** The index of the mention whose row is selected. */
  OptionalInt selected() {
    return viewer.getStructuredSelection().getFirstElement() instanceof TimelineRow row
        ? OptionalInt.of(row.index())
        : OptionalInt.empty();
  }

  /** In the order they are shown in. */
  public List<TimelineRow> rows() {
    return rows;
  }

  /** As a click on the title of the column: a second one reverses. */
  void sortBy(TimelineColumn column) {
    reversed = column == sortedBy && !reversed;
    sortedBy = column;
    OptionalInt selected = selected();
    showRows(new ArrayList<>(rows));
    select(selected);
    showOrder();
  }

  Table control() {
    return viewer.getTable();
  }

  void show(Timeline timeline) {
    List<TimelineRow> found = new ArrayList<>();
    for (int i = 0; i < timeline.mentions().size(); i++) {
      found.add(new TimelineRow(i, timeline.mentions().get(i)));
    }
    showRows(found);
  }

  void select(OptionalInt mention) {
    if (mention.equals(selected())) {
      return;
    }
    showing = true;
    try {
      viewer.setSelection(
          rows.stream().filter(row -> mention.isPresent() && row.index() == mention.getAsInt()).findFirst()
              .map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
    } finally {
      showing = false;
    }
  }

  /** The selected row with a tab between the columns, as spreadsheets take it; all rows when none is selected. */
  String text() {
    return rows.stream()
        .filter(row -> selected().isEmpty() || selected().getAsInt() == row.index())
        .map(row -> Arrays.stream(TimelineColumn.values())
            .map(column -> column.text(row).replaceAll("\\s+", " "))
            .collect(Collectors.joining("\t"))
            .stripTrailing())
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private void showRows(List<TimelineRow> found) {
    Comparator<TimelineRow> order = sortedBy.order();
    found.sort(reversed ? order.reversed() : order);
    rows = List.copyOf(found);
    showing = true;
    try {
      viewer.setInput(rows);
    } finally {
      showing = false;
    }
  }

  private void showOrder() {
    control().setSortColumn(columns.get(sortedBy));
    control().setSortDirection(reversed ? SWT.DOWN : SWT.UP);
  }

  private void tell(IntConsumer listener) {
    if (!showing) {
      selected().ifPresent(listener);
    }
  }

  private TableColumn createColumn(TimelineColumn column, TableColumnLayout layout) {
    TableViewerColumn viewerColumn = new TableViewerColumn(viewer, SWT.LEFT);
    viewerColumn.setLabelProvider(new Cell(column));
    TableColumn widget = viewerColumn.getColumn();
    widget.setText(column.title());
    widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column)));
    layout.setColumnData(widget, new ColumnWeightData(column.weight(), column.leastWidth(), true));
    return widget;
  }

  private static final class Cell extends ColumnLabelProvider {

    private final TimelineColumn column;

    Cell(TimelineColumn column) {
      this.column = column;
    }

    @Override
    public String getText(Object element) {
      return column.text((TimelineRow) element);
    }

    @Override
    public String getToolTipText(Object element) {
      return ((TimelineRow) element).mention().description();
    }

    @Override
    public Image getImage(Object element) {
      return column == TimelineColumn.WHEN ? Images.of(icon(((TimelineRow) element).mention())) : null;
    }

    /** As the mark in the picture. */
    private static String icon(TimelineMention mention) {
      if (mention.isDoubtful()) {
        return "time-doubtful";
      }
      return mention.days().map(days -> days.isOneDay() ? "time-day" : "time-range").orElse("time-unplaced");
    }
  }
}
