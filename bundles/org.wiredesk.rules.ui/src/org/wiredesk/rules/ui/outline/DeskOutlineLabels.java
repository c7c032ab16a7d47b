package org.wiredesk.rules.ui.outline;

import java.util.Locale;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.wiredesk.rules.ide.DeskOutlineNode;
import org.wiredesk.rules.ui.Images;

/** Name, a few words beside it, and a picture for each kind. */
final class DeskOutlineLabels extends LabelProvider implements IStyledLabelProvider {

  @Override
  public StyledString getStyledText(Object element) {
    DeskOutlineNode node = (DeskOutlineNode) element;
    StyledString text = new StyledString(oneLine(node.label()));
    return node.detail().isEmpty() ? text : text.append("  " + oneLine(node.detail()), StyledString.QUALIFIER_STYLER);
  }

  @Override
  public String getText(Object element) {
    return ((DeskOutlineNode) element).label();
  }

  @Override
  public Image getImage(Object element) {
    return Images.of("outline-" + ((DeskOutlineNode) element).kind().name().toLowerCase(Locale.ROOT));
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\r', ' ');
  }
}
