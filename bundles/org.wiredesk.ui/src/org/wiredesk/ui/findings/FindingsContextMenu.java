package org.wiredesk.ui.findings;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.editor.Remedies;
import org.wiredesk.ui.editor.WireEditors;
import org.wiredesk.ui.explanation.ExplanationView;
import org.wiredesk.ui.model.FindingsModel;

/** What can be done about the selected finding, and with the selected rows. */
final class FindingsContextMenu {

  private final FindingsView view;

  FindingsContextMenu(FindingsView view) {
    this.view = view;
  }

  void register() {
    MenuManager menu = new MenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(this::fill);
    view.viewer().getTree().setMenu(menu.createContextMenu(view.viewer().getTree()));
    view.getSite().registerContextMenu(menu, view.viewer());
  }

  private void fill(IMenuManager menu) {
    selected().ifPresent(finding -> {
      remedies().ifPresent(remedies -> remedies.of(finding).forEach(remedy ->
          menu.add(action(remedy.label().replace("&", "&&"), remedy::apply))));
      menu.add(new Separator());
      IAction explain = action(Messages.FindingsContextMenu_explain, this::explain);
      explain.setImageDescriptor(Images.descriptor("explanation"));
      menu.add(explain);
    });
    CopyRowsAction copy = new CopyRowsAction(view);
    copy.setEnabled(!view.viewer().getStructuredSelection().isEmpty());
    menu.add(copy);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
  }

  /** The finding of the one selected row, as it is now. */
  private Optional<Finding> selected() {
    var selection = view.viewer().getStructuredSelection();
    return selection.size() == 1
        ? view.model().flatMap(model -> FindingsTree.finding(selection.getFirstElement()).flatMap(model::now))
        : Optional.empty();
  }

  private Optional<Remedies> remedies() {
    return view.model().flatMap(WireEditors::of).flatMap(editor -> editor.remedies());
  }

  private void explain() {
    Optional<FindingsModel> model = view.model();
    model.ifPresent(wire -> selected().ifPresent(finding -> wire.select(finding, view)));
    try {
      view.getSite().getPage().showView(ExplanationView.ID);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  private static IAction action(String label, Runnable run) {
    return new Action(label) {
      @Override
      public void run() {
        run.run();
      }
    };
  }
}
