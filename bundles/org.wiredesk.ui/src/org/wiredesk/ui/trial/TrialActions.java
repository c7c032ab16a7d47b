package org.wiredesk.ui.trial;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ContainerSelectionDialog;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.trial.TrialSettings.Where;

/** The view's buttons and menu: once more, stop, and on which wires. */
final class TrialActions {

  private final RuleTrialView view;
  private final TrialSettings settings;
  private final IAction again;
  private final IAction stop;

  TrialActions(RuleTrialView view, TrialSettings settings) {
    this.view = view;
    this.settings = settings;
    this.again = push(Messages.TrialActions_again, view::run);
    again.setImageDescriptor(Images.descriptor("check"));
    this.stop = push(Messages.TrialActions_stop, view::stop);
    stop.setImageDescriptor(
        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_STOP));
  }

  void fill(IActionBars bars) {
    bars.getToolBarManager().add(again);
    bars.getToolBarManager().add(stop);
    IMenuManager menu = bars.getMenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fillMenu);
    fillMenu(menu);
    update();
  }

  /** After a trial has begun or ended. */
  void update() {
    again.setEnabled(view.canRun());
    stop.setEnabled(view.isRunning());
  }

  private void fillMenu(IMenuManager menu) {
    menu.add(radio(Messages.TrialActions_open, Where.OPEN_WIRES));
    menu.add(radio(Messages.TrialActions_project, Where.PROJECT));
    settings.folder.ifPresent(path -> menu.add(
        radio(NLS.bind(Messages.TrialActions_folder, IPath.fromPortableString(path).makeRelative()), Where.FOLDER)));
    menu.add(push(Messages.TrialActions_chooseFolder, this::chooseFolder));
  }

  private void chooseFolder() {
    Optional<IContainer> shown = view.folder();
    ContainerSelectionDialog dialog = new ContainerSelectionDialog(view.getSite().getShell(),
        shown.orElseGet(() -> ResourcesPlugin.getWorkspace().getRoot()), false, Messages.TrialActions_chooseMessage);
    if (dialog.open() == Window.OK && dialog.getResult().length > 0 && dialog.getResult()[0] instanceof IPath path) {
      settings.folder = Optional.of(path.toPortableString());
      choose(Where.FOLDER);
    }
  }

  private void choose(Where where) {
    settings.where = where;
    view.run();
  }

  private IAction radio(String label, Where where) {
    IAction action = new Action(label, IAction.AS_RADIO_BUTTON) {
      @Override
      public void run() {
        if (isChecked()) {
          choose(where);
        }
      }
    };
    action.setChecked(settings.where == where);
    return action;
  }

  private static IAction push(String label, Runnable run) {
    Action action = new Action(label) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setToolTipText(label.replace("&", "").replace("...", ""));
    return action;
  }
}
