package org.wiredesk.ui.timeline;

import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.wiredesk.ui.Images;

/** The buttons and the menu of the view. */
final class TimelineActions {

  private final TimelineView view;
  private final TimelineViewSettings settings;

  TimelineActions(TimelineView view, TimelineViewSettings settings) {
    this.view = view;
    this.settings = settings;
  }

  void fill(IActionBars bars) {
    TimelineExport export = new TimelineExport(view);
    IAction zoomIn = action(Messages.TimelineActions_zoomIn, Images.descriptor("zoom-in"), view.canvas()::zoomIn);
    IAction zoomOut = action(Messages.TimelineActions_zoomOut, Images.descriptor("zoom-out"), view.canvas()::zoomOut);
    IAction fit = action(Messages.TimelineActions_fit, Images.descriptor("zoom-fit"), view.canvas()::fit);
    IAction copy = action(Messages.TimelineActions_copy, shared(ISharedImages.IMG_TOOL_COPY), export::copy);
    IAction save = action(Messages.TimelineActions_save, shared(ISharedImages.IMG_ETOOL_SAVEAS_EDIT), export::save);
    fill(bars.getToolBarManager(), zoomIn, zoomOut, fit, copy, save);
    fill(bars.getMenuManager(), export, zoomIn, zoomOut, fit, copy, save);
    copy.setActionDefinitionId(ActionFactory.COPY.getCommandId());
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    bars.updateActionBars();
  }

  private static void fill(IToolBarManager bar, IAction... actions) {
    for (IAction action : actions) {
      bar.add(action);
    }
  }

  private void fill(IMenuManager menu, TimelineExport export, IAction... actions) {
    for (IAction action : actions) {
      menu.add(action);
    }
    menu.add(action(Messages.TimelineActions_copySvg, null, export::copySvg));
    menu.add(new Separator());
    menu.add(check(Messages.TimelineActions_table, settings.table, on -> settings.table = on));
    menu.add(check(Messages.TimelineActions_link, settings.linked, on -> settings.linked = on));
  }

  private static ImageDescriptor shared(String name) {
    return PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(name);
  }

  private static IAction action(String label, ImageDescriptor image, Runnable run) {
    IAction action = new Action(label) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setToolTipText(label.replace("&", ""));
    action.setImageDescriptor(image);
    return action;
  }

  private IAction check(String label, boolean on, Consumer<Boolean> change) {
    IAction action = new Action(label, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        change.accept(isChecked());
        view.settingsChanged();
      }
    };
    action.setChecked(on);
    return action;
  }
}
