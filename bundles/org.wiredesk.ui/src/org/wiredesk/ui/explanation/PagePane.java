package org.wiredesk.ui.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.text.Span;
import org.wiredesk.ui.explanation.PageText.Mark;
import org.wiredesk.ui.explanation.PageText.Role;

/** Shows the page of a check; faults in its examples carry the squiggle that they have in the editor. */
final class PagePane {

  private static final int EXAMPLE_INDENT = 14;
  private static final int LINE_SPACING = 2;
  private static final int MARGIN = 6;

  private final StyledText widget;

  /** @param scrollable whether the text scrolls by itself */
  PagePane(Composite parent, boolean scrollable) {
    widget = new StyledText(
        parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | (scrollable ? SWT.V_SCROLL | SWT.BORDER : SWT.NONE));
    widget.setEditable(false);
    widget.setLineSpacing(LINE_SPACING);
    widget.setAlwaysShowScrollBars(false);
    widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
  }

  StyledText widget() {
    return widget;
  }

  void say(String text) {
    widget.setText(text);
  }

  void show(PageText page, FindingKind kind) {
    widget.setText(page.text());
    widget.setStyleRanges(styles(page, SquiggleColors.of(kind)));
    for (Span example : page.spans(Role.EXAMPLE)) {
      int first = widget.getLineAtOffset(example.start());
      int lines = widget.getLineAtOffset(Math.min(example.end(), widget.getCharCount())) - first + 1;
      widget.setLineIndent(first, lines, EXAMPLE_INDENT);
      widget.setLineWrapIndent(first, lines, EXAMPLE_INDENT);
    }
  }

  private StyleRange[] styles(PageText page, Color squiggle) {
    List<StyleRange> styles = new ArrayList<>();
    for (Mark mark : page.marks()) {
      if (mark.role() != Role.EXAMPLE && !mark.span().isEmpty()) {
        styles.add(style(mark, squiggle));
      }
    }
    styles.sort(Comparator.comparingInt(style -> style.start));
    return styles.toArray(StyleRange[]::new);
  }

  private static StyleRange style(Mark mark, Color squiggle) {
    StyleRange style = new StyleRange();
    style.start = mark.span().start();
    style.length = mark.span().length();
    switch (mark.role()) {
      case HEADING -> style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
      case REASON -> style.font = JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT);
      case ORIGINAL -> style.foreground = SquiggleColors.of(FindingKind.TRANSLATION);
      default -> {
        style.underline = true;
        style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
        style.underlineColor = squiggle;
      }
    }
    return style;
  }
}
