package org.wiredesk.ui.notes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.review.LiveReview;

/** The rows of the view: headings, notes and, below each, its answers. */
final class NotesTree {

  private final TreeViewer viewer;
  private final Map<NotesColumn, TreeColumn> columns = new EnumMap<>(NotesColumn.class);
  private Optional<NotesLabels> labels = Optional.empty();
  private Optional<LiveReview> review = Optional.empty();

  /** @param sorted gets the column whose title was clicked */
  NotesTree(Composite parent, Consumer<NotesColumn> sorted) {
    Composite frame = new Composite(parent, SWT.NONE);
    TreeColumnLayout layout = new TreeColumnLayout();
    frame.setLayout(layout);
    viewer = new TreeViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTree().setHeaderVisible(true);
    viewer.setUseHashlookup(true);
    viewer.setComparer(new SameEntry());
    viewer.setContentProvider(new NotesContent(() -> review));
    ColumnViewerToolTipSupport.enableFor(viewer);
    for (NotesColumn column : NotesColumn.values()) {
      columns.put(column, createColumn(column, layout, sorted));
    }
  }

  TreeViewer viewer() {
    return viewer;
  }

  /** Headings stay open or closed as they are, new ones are open; so do threads. */
  void show(LiveReview shown, NotesLabels texts, List<Object> roots) {
    List<?> before = viewer.getInput() instanceof List<?> list ? list : List.of();
    boolean same = review.filter(now -> now == shown).isPresent();
    labels = Optional.of(texts);
    review = Optional.of(shown);
    Object[] open = viewer.getExpandedElements();
    StructuredSelection selected = new StructuredSelection(viewer.getStructuredSelection().toList());
    viewer.getTree().setRedraw(false);
    try {
      viewer.setInput(roots);
      if (same) {
        viewer.setExpandedElements(open);
        roots.stream().filter(root -> root instanceof NotesGroup && !before.contains(root))
            .forEach(group -> viewer.expandToLevel(group, 2));
        viewer.setSelection(selected);
      } else {
        viewer.expandAll();
      }
    } finally {
      viewer.getTree().setRedraw(true);
    }
  }

  void clear() {
    review = Optional.empty();
    viewer.setInput(List.of());
  }

  void showOrder(NotesColumn column, boolean reversed) {
    viewer.getTree().setSortColumn(columns.get(column));
    viewer.getTree().setSortDirection(reversed ? SWT.DOWN : SWT.UP);
  }

  /** Opens the heading of an entry's row, and its thread. */
  void select(Optional<Entry> entry) {
    entry.filter(Note.class::isInstance).ifPresent(note -> {
      for (Object root : viewer.getInput() instanceof List<?> roots ? roots : List.of()) {
        if (root instanceof NotesGroup group && group.notes().stream().anyMatch(is -> is.id().equals(note.id()))) {
          viewer.setExpandedState(group, true);
        }
      }
    });
    viewer.setSelection(entry.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
  }

  private TreeColumn createColumn(NotesColumn column, TreeColumnLayout layout, Consumer<NotesColumn> sorted) {
    TreeViewerColumn viewerColumn = new TreeViewerColumn(viewer, SWT.LEFT);
    viewerColumn.setLabelProvider(new Cell(column));
    TreeColumn widget = viewerColumn.getColumn();
    widget.setText(column.title());
    widget.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sorted.accept(column)));
    layout.setColumnData(widget, new ColumnWeightData(column.weight(), column.leastWidth(), true));
    return widget;
  }

  /** An entry changes with each word of it; its row stays. */
  private static final class SameEntry implements IElementComparer {

    @Override
    public boolean equals(Object one, Object other) {
      return one instanceof Entry entry && other instanceof Entry same
          ? entry.id().equals(same.id())
          : one.equals(other);
    }

    @Override
    public int hashCode(Object element) {
      return element instanceof Entry entry ? entry.id().hashCode() : element.hashCode();
    }
  }

  private final class Cell extends ColumnLabelProvider {

    private final NotesColumn column;

    Cell(NotesColumn column) {
      this.column = column;
    }

    @Override
    public String getText(Object element) {
      return labels.map(texts -> texts.text(element, column)).orElse("");
    }

    @Override
    public String getToolTipText(Object element) {
      String details = labels.map(texts -> texts.details(element)).orElse("");
      return details.isEmpty() ? null : details;
    }

    @Override
    public Image getImage(Object element) {
      if (column != NotesColumn.NOTE) {
        return null;
      }
      if (element instanceof Note note) {
        return Images.of(image(note));
      }
      return element instanceof Entry ? Images.of("note-reply") : null;
    }

    private String image(Note note) {
      if (labels.filter(texts -> texts.why(note).isPresent()).isPresent()) {
        return "note-lost";
      }
      return note.status().isOpen() ? "note" : "note-done";
    }
  }
}
