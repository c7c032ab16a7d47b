package org.wiredesk.ui.trial;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wiredesk.ui.Images;

/** The hits of a trial, each with the words it was found in. */
public final class TrialTable {

  /** Characters before the hit: more would push it out of sight. */
  private static final int MOST_BEFORE = 50;

  private final Composite frame;
  private final TableViewer viewer;

  /** @param opened gets the hit of a row that was opened by Enter or a double click */
  TrialTable(Composite parent, Consumer<TrialHit> opened) {
    frame = new Composite(parent, SWT.NONE);
    TableColumnLayout layout = new TableColumnLayout();
    frame.setLayout(layout);
    viewer = new TableViewer(frame, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
    viewer.getTable().setHeaderVisible(true);
    viewer.setUseHashlookup(true);
    viewer.setContentProvider(ArrayContentProvider.getInstance());
    ColumnViewerToolTipSupport.enableFor(viewer);
    column(Messages.TrialTable_sentence, new SentenceCell(), 70, layout);
    column(Messages.TrialTable_wire, new PlaceCell(), 25, layout);
    viewer.addOpenListener(event -> {
      if (viewer.getStructuredSelection().getFirstElement() instanceof TrialHit hit) {
        opened.accept(hit);
      }
    });
  }

  public TableViewer viewer() {
    return viewer;
  }

  Control control() {
    return frame;
  }

  /** While a trial runs, hits are only added behind those that are shown, and what is selected stays so. */
  void show(List<TrialHit> hits) {
    int shown = viewer.getTable().getItemCount();
    boolean grown = shown > 0 && hits.size() >= shown && viewer.getElementAt(shown - 1) == hits.get(shown - 1);
    if (grown) {
      viewer.add(hits.subList(shown, hits.size()).toArray());
    } else {
      viewer.setInput(List.of());
      viewer.add(hits.toArray());
    }
  }

  private void column(String title, StyledCellLabelProvider cells, int weight, TableColumnLayout layout) {
    TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
    column.getColumn().setText(title);
    column.setLabelProvider(cells);
    layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
  }

  /** Where a sentence is to begin so that the hit is in sight: at a word, and never within a surrogate pair. */
  private static int from(TrialHit hit) {
    if (hit.mark().start() <= MOST_BEFORE) {
      return 0;
    }
    int blank = hit.sentence().indexOf(' ', hit.mark().start() - MOST_BEFORE);
    return blank >= 0 && blank < hit.mark().start() ? blank + 1 : hit.mark().start();
  }

  /** The sentence with the hit in bold. */
  private static final class SentenceCell extends StyledCellLabelProvider {

    @Override
    public void update(ViewerCell cell) {
      TrialHit hit = (TrialHit) cell.getElement();
      int from = from(hit);
      StyledString text = new StyledString(from > 0 ? "…" : "")
          .append(hit.sentence().substring(from, hit.mark().start()))
          .append(hit.words(), new Bold())
          .append(hit.sentence().substring(hit.mark().end()));
      cell.setText(text.getString());
      cell.setStyleRanges(text.getStyleRanges());
      cell.setImage(Images.of("kind-phrasing"));
      super.update(cell);
    }

    @Override
    public String getToolTipText(Object element) {
      return ((TrialHit) element).sentence();
    }
  }

  private static final class Bold extends StyledString.Styler {

    @Override
    public void applyStyles(TextStyle style) {
      style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
    }
  }

  private static final class PlaceCell extends StyledCellLabelProvider {

    @Override
    public void update(ViewerCell cell) {
      TrialHit hit = (TrialHit) cell.getElement();
      StyledString text = new StyledString(hit.wire().name()).append(":" + hit.line(), StyledString.COUNTER_STYLER);
      cell.setText(text.getString());
      cell.setStyleRanges(text.getStyleRanges());
      super.update(cell);
    }
  }
}
