package org.wiredesk.ui.editor;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.wiredesk.text.Span;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.WirePart;

/** How the outline names a part of a wire: by its first words and its number of findings. */
final class WirePartLabels extends LabelProvider implements IStyledLabelProvider {

  private static final int LONGEST = 80;

  private final FindingsModel model;

  WirePartLabels(FindingsModel model) {
    this.model = model;
  }

  @Override
  public StyledString getStyledText(Object element) {
    OutlineRow row = (OutlineRow) element;
    WirePart part = row.part();
    StyledString text = new StyledString();
    if (part.number() > 0) {
      text.append(part.number() + "  ", StyledString.COUNTER_STYLER);
    }
    if (row.findings() > 0) {
      text.append(NLS.bind(Messages.WirePartLabels_findings, row.findings()), StyledString.DECORATIONS_STYLER);
    }
    return text.append(beginning(part));
  }

  @Override
  public Image getImage(Object element) {
    return switch (((OutlineRow) element).part().kind()) {
      case HEADLINE -> Images.of("headline");
      case DATELINE -> Images.of("dateline");
      case PARAGRAPH -> Images.of("paragraph");
    };
  }

  private String beginning(WirePart part) {
    Span span = part.span();
    if (span.length() <= LONGEST) {
      return model.text(span);
    }
    String text = model.text(new Span(span.start(), span.start() + LONGEST));
    boolean split = !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
    return (split ? text.substring(0, text.length() - 1) : text) + "…";
  }
}
