package org.wiredesk.ui.claims;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.ui.Images;

/** The view's menu and tool bar: order, what is shown, and the link with the caret. */
final class ClaimsViewMenu {

  private final ClaimsView view;
  private final ClaimsSettings settings;

  ClaimsViewMenu(ClaimsView view, ClaimsSettings settings) {
    this.view = view;
    this.settings = settings;
  }

  void fill(IActionBars bars) {
    IAction byKind = toggle(Messages.ClaimsViewMenu_byKind, Images.descriptor("read-first"), settings.byKind,
        on -> settings.byKind = on);
    IAction openOnly = toggle(Messages.ClaimsViewMenu_openOnly, Images.descriptor("claim-open"), settings.openOnly,
        on -> settings.openOnly = on);
    IAction all = toggle(Messages.ClaimsViewMenu_all, null, settings.all, on -> settings.all = on);
    IAction linked = toggle(Messages.ClaimsViewMenu_link, PlatformUI.getWorkbench().getSharedImages()
        .getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED), settings.linked, on -> settings.linked = on);
    add(bars.getToolBarManager(), byKind, openOnly, linked);
    add(bars.getMenuManager(), byKind, openOnly, all);
    bars.getMenuManager().add(new Separator());
    add(bars.getMenuManager(), linked);
    bars.getMenuManager().add(new Separator("additions"));
  }

  private static void add(IContributionManager manager, IAction... actions) {
    for (IAction action : actions) {
      manager.add(action);
    }
  }

  private IAction toggle(String label, ImageDescriptor image, boolean on, Consumer<Boolean> change) {
    IAction action = new Action(label, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        change.accept(isChecked());
        view.refresh();
      }
    };
    action.setToolTipText(label.replace("&", ""));
    action.setImageDescriptor(image);
    action.setChecked(on);
    return action;
  }
}
