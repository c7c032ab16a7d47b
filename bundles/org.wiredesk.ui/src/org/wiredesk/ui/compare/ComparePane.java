package org.wiredesk.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.wiredesk.review.reissue.Change;
import org.wiredesk.review.reissue.ChangeKind;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.EditorColors;

/** One of the two wires with its changed words marked. */
final class ComparePane {

  private static final String FONT = "org.wiredesk.ui.wireFont";
  private static final int MARGIN = 10;
  private static final int LINE_SPACING = 3;

  private final Label title;
  private final StyledText text;
  private final Function<Change, Span> place;
  private final boolean earlier;
  private List<Change> changes = List.of();

  /** @param place where in this wire a change stands */
  ComparePane(Composite parent, boolean earlier, Function<Change, Span> place) {
    this.earlier = earlier;
    this.place = place;
    Composite area = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
    title = new Label(area, SWT.NONE);
    title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
    GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, 2).applyTo(title);
    text = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
    text.setFont(JFaceResources.getFont(FONT));
    EditorColors.install(text);
    text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    text.setLineSpacing(LINE_SPACING);
    text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
        || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
  }

  StyledText text() {
    return text;
  }

  void show(String name, String words, List<Change> newChanges) {
    title.setText(name);
    text.setText(words);
    changes = List.copyOf(newChanges);
    mark(Optional.empty());
  }

  void mark(Optional<Change> current) {
    ChangeColors colors = ChangeColors.of(text);
    text.setStyleRange(null);
    List<Change> inOrder = new ArrayList<>(changes);
    inOrder.sort((one, other) -> Boolean.compare(other.kind().isOfParagraph(), one.kind().isOfParagraph()));
    inOrder.forEach(change -> mark(change, colors, false));
    current.ifPresent(change -> mark(change, colors, true));
  }

  private void mark(Change change, ChangeColors colors, boolean current) {
    Span span = place.apply(change);
    boolean framedParagraph = current && change.kind().isOfParagraph();
    if (span.isEmpty() || change.kind() == ChangeKind.PARAGRAPH_BREAK || framedParagraph) {
      return;
    }
    StyleRange style = new StyleRange(span.start(), span.length(), null, colors.of(change));
    style.strikeout = earlier
        && (change.kind() == ChangeKind.TEXT_REMOVED || change.kind() == ChangeKind.PARAGRAPH_REMOVED);
    if (current) {
      style.borderStyle = SWT.BORDER_SOLID;
      style.borderColor = colors.frame();
    }
    text.setStyleRange(style);
  }

  /**
   * Brings a change into the upper part of what is seen, and the caret to it; how far down its paragraph begins then.
   */
  int reveal(Change change) {
    int offset = place.apply(change).start();
    text.setCaretOffset(offset);
    int y = text.getLocationAtOffset(offset).y;
    int height = text.getClientArea().height;
    if (y < 0 || y > height - 2 * text.getLineHeight()) {
      text.setTopPixel(Math.max(0, text.getTopPixel() + y - height / 3));
    }
    return text.getLinePixel(text.getLineAtOffset(offset));
  }

  /** Brings the paragraph of a change to where its counterpart begins. */
  void revealAt(int pixel, Change change) {
    int offset = place.apply(change).start();
    text.setCaretOffset(offset);
    text.setTopPixel(
        Math.max(0, text.getTopPixel() + text.getLinePixel(text.getLineAtOffset(offset)) - pixel));
  }
}
