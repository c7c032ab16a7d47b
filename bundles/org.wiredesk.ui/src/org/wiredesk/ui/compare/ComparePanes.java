package org.wiredesk.ui.compare;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wiredesk.review.reissue.Block;
import org.wiredesk.review.reissue.Change;
import org.wiredesk.review.reissue.Pair;
import org.wiredesk.ui.compare.TogetherScroller.Row;

/** The two wires side by side. */
public final class ComparePanes {

  private final SashForm sash;
  private final ComparePane earlier;
  private final ComparePane issue;
  private final TogetherScroller scroller;

  ComparePanes(Composite parent) {
    sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
    earlier = new ComparePane(sash, true, Change::before);
    issue = new ComparePane(sash, false, Change::after);
    scroller = new TogetherScroller(earlier.text(), issue.text());
  }

  Control control() {
    return sash;
  }

  /** The text of the earlier wire. */
  public StyledText earlier() {
    return earlier.text();
  }

  /** The text of the new wire. */
  public StyledText issue() {
    return issue.text();
  }

  void show(CompareResult result) {
    List<Change> changes = result.comparison().changes();
    earlier.show(result.earlier().name(), result.earlier().text(),
        changes.stream().filter(change -> change.oldPart().isPresent()).toList());
    issue.show(result.issue().name(), result.issue().text(),
        changes.stream().filter(change -> change.newPart().isPresent()).toList());
    scroller.show(result.comparison().pairs().stream().flatMap(pair -> row(pair).stream()).toList());
  }

  private static Optional<Row> row(Pair pair) {
    return pair.before().map(Block::span)
        .flatMap(before -> pair.after().map(Block::span).map(after -> new Row(before.start(), after.start())));
  }

  /** Frames a change and brings it into view on both sides. */
  void select(Change change) {
    earlier.mark(Optional.of(change).filter(one -> one.oldPart().isPresent()));
    issue.mark(Optional.of(change).filter(one -> one.newPart().isPresent()));
    if (change.oldPart().isPresent() && change.newPart().isPresent()) {
      issue.revealAt(earlier.reveal(change), change);
      scroller.settle();
    } else if (change.oldPart().isPresent()) {
      earlier.reveal(change);
    } else {
      issue.reveal(change);
    }
  }
}
