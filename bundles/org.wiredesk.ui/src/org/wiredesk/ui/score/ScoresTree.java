package org.wiredesk.ui.score;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.wiredesk.report.score.Comparison;
import org.wiredesk.report.score.Comparison.Group;
import org.wiredesk.report.score.ScoreCard;
import org.wiredesk.report.score.ScoreWords;
import org.wiredesk.report.score.ScoredWire;
import org.wiredesk.ui.score.FolderScores.Scored;

/** Scores by what they are compared by, and the wires of each group. */
final class ScoresTree {

  private static final int NARROWEST = 50;
  private static final int VERDICT = 5;

  private final Composite frame;
  private final Tree tree;

  /** @param open called with the wire of a row that was chosen */
  ScoresTree(Composite parent, Consumer<IFile> open) {
    frame = new Composite(parent, SWT.NONE);
    TreeColumnLayout layout = new TreeColumnLayout();
    frame.setLayout(layout);
    tree = new Tree(frame, SWT.FULL_SELECTION | SWT.BORDER);
    tree.setHeaderVisible(true);
    column(Messages.ScoresTree_name, 6, SWT.LEFT, layout);
    column(Messages.ScoresTree_day, 2, SWT.LEFT, layout);
    column(Messages.ScoresTree_score, 2, SWT.RIGHT, layout);
    column(Messages.ScoresTree_points, 2, SWT.RIGHT, layout);
    column(Messages.ScoresTree_words, 2, SWT.RIGHT, layout);
    column(Messages.ScoresTree_verdict, 3, SWT.LEFT, layout);
    tree.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
      if (event.item.getData() instanceof IFile file) {
        open.accept(file);
      }
    }));
  }

  private void column(String title, int weight, int alignment, TreeColumnLayout layout) {
    TreeColumn column = new TreeColumn(tree, alignment);
    column.setText(title);
    layout.setColumnData(column, new ColumnWeightData(weight, NARROWEST));
  }

  Composite control() {
    return frame;
  }

  void show(Comparison comparison, FolderScores scores) {
    Map<ScoredWire, IFile> files = new IdentityHashMap<>();
    for (Scored scored : scores.scores()) {
      files.put(scored.wire(), scored.file());
    }
    tree.setRedraw(false);
    tree.removeAll();
    for (Group group : comparison.groups()) {
      TreeItem item = new TreeItem(tree, SWT.NONE);
      String name = group.name().isEmpty() ? Messages.ScoresTree_unknown : group.name();
      item.setText(cells(name, "", group.total(), NLS.bind(
          Messages.ScoresTree_passed, group.passed(), group.wires().size())));
      for (ScoredWire wire : group.wires()) {
        TreeItem row = new TreeItem(item, SWT.NONE);
        String day = wire.day().map(Object::toString).orElse("");
        row.setText(cells(wire.file(), day, wire.card(), wire.card().verdict()));
        row.setData(files.get(wire));
        row.setForeground(VERDICT, VerdictColor.of(wire.card()));
      }
      item.setExpanded(true);
    }
    tree.setRedraw(true);
  }

  private static String[] cells(String name, String day, ScoreCard card, String verdict) {
    return new String[] {
        name, day, ScoreWords.score(card.score()), ScoreWords.points(card.per1000Words()),
        String.valueOf(card.words()), verdict};
  }

  List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (TreeItem group : tree.getItems()) {
      rows.add(row(group));
      for (TreeItem wire : group.getItems()) {
        rows.add(row(wire));
      }
    }
    return rows;
  }

  private String row(TreeItem item) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < tree.getColumnCount(); i++) {
      cells.add(item.getText(i));
    }
    return String.join("\t", cells);
  }
}
