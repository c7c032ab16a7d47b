package org.wiredesk.ui.editor;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
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
    WirePart part = (WirePart) element;
    StyledString text = new StyledString();
    if (part.number() > 0) {
      text.append(part.number() + "  ", StyledString.COUNTER_STYLER);
    }
    long findings = findings(part);
    if (findings > 0) {
      text.append(NLS.bind(Messages.WirePartLabels_findings, findings), StyledString.DECORATIONS_STYLER);
    }
    return text.append(beginning(part));
  }

  @Override
  public Image getImage(Object element) {
    return switch (((WirePart) element).kind()) {
      case HEADLINE -> Images.of("headline");
      case DATELINE -> Images.of("dateline");
      case PARAGRAPH -> Images.of("paragraph");
    };
  }

  private String beginning(WirePart part) {
    String text = model.text(part.span());
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }

  private long findings(WirePart part) {
    return model.findings().stream().filter(finding -> part.span().contains(finding.span())).count();
  }
}
