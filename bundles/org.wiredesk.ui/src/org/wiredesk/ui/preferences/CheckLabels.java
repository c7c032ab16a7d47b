package org.wiredesk.ui.preferences;

import java.util.function.ToIntFunction;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.ui.Images;

/** How categories and checks are called in a tree: a check by its title, with its id behind it. */
final class CheckLabels extends LabelProvider implements IStyledLabelProvider {

  private final ToIntFunction<CheckCategory> shown;

  /** @param shown how many checks of a category are in sight */
  CheckLabels(ToIntFunction<CheckCategory> shown) {
    this.shown = shown;
  }

  @Override
  public StyledString getStyledText(Object element) {
    if (element instanceof CheckCategory category) {
      return new StyledString(category.label()).append(count(category), StyledString.COUNTER_STYLER);
    }
    if (element instanceof CheckInfo check) {
      return new StyledString(check.title()).append("  " + check.id(), StyledString.QUALIFIER_STYLER);
    }
    return new StyledString((String) element, StyledString.QUALIFIER_STYLER);
  }

  private String count(CheckCategory category) {
    int all = category.checks().size();
    int matching = shown.applyAsInt(category);
    return matching == all
        ? NLS.bind(Messages.CheckLabels_count, all)
        : NLS.bind(Messages.CheckLabels_countOfAll, matching, all);
  }

  @Override
  public String getText(Object element) {
    return getStyledText(element).getString();
  }

  @Override
  public Image getImage(Object element) {
    return element instanceof CheckInfo check ? Images.of(check.kind()) : null;
  }
}
