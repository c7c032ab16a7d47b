package org.wiredesk.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wiredesk.review.reissue.Change;
import org.wiredesk.text.Span;

/** The changes one below the other, each with its kind, its place and what it said and says. */
public final class ChangeTable {

  private static final int LONGEST = 120;

  private final Composite frame;
  private final TableViewer viewer;
  private List<Change> changes = List.of();
  private String earlier = "";
  private String issue = "";

  /** @param selected gets the change of the row that was selected */
  ChangeTable(Composite parent, Consumer<Change> selected) {
    frame = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    frame.setLayout(layout);
    viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    column(Messages.ChangeTable_kind, 20, new KindCell(), layout);
    column(Messages.ChangeTable_place, 14, cell(change -> change.part().toString()), layout);
    column(Messages.ChangeTable_was, 33, cell(change -> words(change.was(), change.before(), earlier)), layout);
    column(Messages.ChangeTable_now, 33, cell(change -> words(change.now(), change.after(), issue)), layout);
    viewer.addSelectionChangedListener(event -> {
      if (event.getStructuredSelection().getFirstElement() instanceof Change change) {
        selected.accept(change);
      }
    });
  }

  Control control() {
    return frame;
  }

  public TableViewer viewer() {
    return viewer;
  }

  void show(List<Change> newChanges, String newEarlier, String newIssue) {
    changes = List.copyOf(newChanges);
    earlier = newEarlier;
    issue = newIssue;
    viewer.setInput(changes);
  }

  /** Selects the next change, or the one before; at the end it begins anew. */
  void step(int direction) {
    if (!changes.isEmpty()) {
      int now = selected().map(changes::indexOf).orElse(direction > 0 ? -1 : changes.size());
      Change next = changes.get(Math.floorMod(now + direction, changes.size()));
      viewer.setSelection(new StructuredSelection(next), true);
    }
  }

  Optional<Change> selected() {
    return viewer.getStructuredSelection().getFirstElement() instanceof Change change
        ? Optional.of(change)
        : Optional.empty();
  }

  private void column(String title, int weight, ColumnLabelProvider cells, TableColumnLayout layout) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    column.setLabelProvider(cells);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
  }

  private static ColumnLabelProvider cell(Function<Change, String> words) {
    return ColumnLabelProvider.createTextProvider(element -> words.apply((Change) element));
  }

  /** @param told wide enough to be understood; empty for the words themselves */
  private static String words(String told, Span span, String text) {
    String words = (told.isEmpty() ? span.of(text) : told).replace('\n', ' ').strip();
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
  }

  /** On the colour that marks such changes in the texts. */
  private final class KindCell extends ColumnLabelProvider {

    @Override
    public String getText(Object element) {
      return ((Change) element).kind().label();
    }

    @Override
    public Color getBackground(Object element) {
      return ChangeColors.of(viewer.getTable()).of((Change) element);
    }
  }
}
