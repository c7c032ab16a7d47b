package org.wiredesk.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.wiredesk.review.reissue.AdvisoryLine;
import org.wiredesk.review.reissue.ReissueKind;

/** As what the new wire is to be issued and why, its advisory line, and what can be done with both. */
public final class CompareHeader {

  private static final List<ReissueKind> CHOICES =
      List.of(ReissueKind.REFILE, ReissueKind.CORRECTED, ReissueKind.UPDATE);
  private static final int MARGIN = 10;
  private static final int MOST_REASONS = 4;

  /** Most advisory lines have no more. */
  private static final int LINES = 2;

  /** Of a still longer one the field shows as much, and scrolls. */
  private static final int MOST_LINES = 4;

  private final Composite area;
  private final Label proposal;
  private final Label reasons;
  private final Combo kind;
  private final Text line;
  private final Label changes;
  private final List<Button> needResult = new ArrayList<>();
  private CompareResult result;

  CompareHeader(Composite parent, CompareActions actions) {
    area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN / 2).spacing(MARGIN, 4).applyTo(area);
    proposal = new Label(area, SWT.NONE);
    proposal.setFont(JFaceResources.getHeaderFont());
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(proposal);
    reasons = new Label(area, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(reasons);
    Composite row = row(3);
    label(row, Messages.CompareHeader_line);
    kind = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
    kind.setItems(CHOICES.stream().map(ReissueKind::label).toArray(String[]::new));
    kind.setToolTipText(Messages.CompareHeader_kindHint);
    kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> draft()));
    line = new Text(row, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
    line.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    GridDataFactory.fillDefaults().grab(true, false).hint(1, LINES * line.getLineHeight()).applyTo(line);
    line.addListener(SWT.Modify, event -> fitLine());
    line.addListener(SWT.Resize, event -> fitLine());
    Composite doing = row(6);
    changes = label(doing, "");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(changes);
    button(doing, Messages.CompareHeader_copy, this::copy);
    button(doing, Messages.CompareHeader_insert, () -> actions.insert(advisoryLine()));
    button(doing, Messages.CompareHeader_carry, actions::carryNotes);
    button(doing, Messages.CompareHeader_export, actions::export);
    button(doing, Messages.CompareHeader_swap, actions::swap);
    waiting(Messages.CompareHeader_comparing);
  }

  /** What can be done with a comparison besides reading it. */
  interface CompareActions {
    void insert(String advisoryLine);

    void carryNotes();

    void export();

    void swap();
  }

  private Composite row(int columns) {
    Composite row = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(columns).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(row);
    return row;
  }

  private static Label label(Composite row, String text) {
    Label label = new Label(row, SWT.NONE);
    label.setText(text);
    GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    return label;
  }

  private void button(Composite row, String label, Runnable action) {
    Button button = new Button(row, SWT.PUSH);
    button.setText(label);
    button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    needResult.add(button);
  }

  Composite control() {
    return area;
  }

  /** The advisory line as it stands in the field, on one line. */
  public String advisoryLine() {
    return line.getText().replace(Text.DELIMITER, " ").strip();
  }

  /** Writes into the field as a user would. */
  public void setAdvisoryLine(String text) {
    line.setText(text);
  }

  /** The proposal and its reasons as they are read. */
  public String told() {
    return proposal.getText() + "\n" + reasons.getText();
  }

  void waiting(String why) {
    result = null;
    proposal.setText("");
    reasons.setText(why);
    changes.setText("");
    enable(false);
    layOut();
  }

  void show(CompareResult newResult) {
    result = newResult;
    proposal.setText(newResult.proposal().kind() == ReissueKind.NONE
        ? Messages.CompareHeader_same : newResult.proposal().kind().label());
    reasons.setText(why(newResult));
    kind.select(CHOICES.indexOf(newResult.proposal().kind()));
    changes.setText(ChangeCount.of(newResult.comparison().changes().size()));
    enable(true);
    draft();
    layOut();
  }

  private void layOut() {
    proposal.requestLayout();
    reasons.requestLayout();
  }

  /** Says that something was done, below the proposal. */
  void say(String what) {
    reasons.setText(what);
    layOut();
  }

  private static String why(CompareResult result) {
    List<String> all = result.proposal().reasons();
    Stream<String> told = all.stream().limit(MOST_REASONS);
    String more = all.size() > MOST_REASONS ? NLS.bind(Messages.CompareHeader_more, all.size() - MOST_REASONS) : "";
    String because = String.join("; ", told.toList()) + more;
    String doubts = String.join("; ", result.proposal().doubts());
    return doubts.isEmpty() ? because : because + "\n" + NLS.bind(Messages.CompareHeader_doubt, doubts);
  }

  private void enable(boolean enabled) {
    needResult.forEach(button -> button.setEnabled(enabled));
    kind.setEnabled(enabled);
    line.setEnabled(enabled);
  }

  private void draft() {
    if (result != null) {
      int chosen = kind.getSelectionIndex();
      ReissueKind as = chosen < 0 ? ReissueKind.NONE : CHOICES.get(chosen);
      line.setText(AdvisoryLine.draft(result.comparison(), as));
    }
  }

  /** The field grows with what it says. */
  private void fitLine() {
    GridData data = (GridData) line.getLayoutData();
    int lines = line.computeSize(Math.max(1, line.getSize().x), SWT.DEFAULT).y / line.getLineHeight();
    int height = Math.max(LINES, Math.min(MOST_LINES, lines)) * line.getLineHeight();
    if (height != data.heightHint) {
      data.heightHint = height;
      line.requestLayout();
    }
  }

  private void copy() {
    if (!advisoryLine().isEmpty()) {
      Clipboard clipboard = new Clipboard(area.getDisplay());
      clipboard.setContents(new Object[] {advisoryLine()}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }
}
