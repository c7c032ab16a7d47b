package org.wiredesk.ui.original;

import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

/** The buttons and the menus of the view. */
final class OriginalActions {

  private final OriginalView view;
  private final OriginalViewSettings settings;

  OriginalActions(OriginalView view, OriginalViewSettings settings) {
    this.view = view;
    this.settings = settings;
  }

  void fill(IActionBars bars, OriginalText text) {
    IAction together = together();
    IAction copy = operation(text, ActionFactory.COPY, ITextOperationTarget.COPY);
    IAction selectAll = operation(text, ActionFactory.SELECT_ALL, ITextOperationTarget.SELECT_ALL);
    IAction explain = action("", true, () -> text.viewer().doOperation(ISourceViewer.INFORMATION));
    explain.setActionDefinitionId(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
    view.getSite().getService(IHandlerService.class)
        .activateHandler(explain.getActionDefinitionId(), new ActionHandler(explain));
    bars.getToolBarManager().add(together);
    bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), selectAll);
    IMenuManager menu = bars.getMenuManager();
    menu.setRemoveAllWhenShown(true);
    menu.addMenuListener(shown -> {
      shown.add(together);
      shown.add(new Separator());
      addPairing(shown);
      shown.add(new Separator());
      addDeeds(shown);
    });
    bars.updateActionBars();
    contextMenu(text.widget(), copy, selectAll);
  }

  private void contextMenu(StyledText text, IAction copy, IAction selectAll) {
    MenuManager context = new MenuManager();
    context.setRemoveAllWhenShown(true);
    context.addMenuListener(shown -> {
      copy.setEnabled(text.getSelectionCount() > 0);
      shown.add(copy);
      shown.add(selectAll);
      shown.add(new Separator());
      addPairing(shown);
      shown.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
      shown.add(new Separator());
      addDeeds(shown);
    });
    text.setMenu(context.createContextMenu(text));
    view.getSite().registerContextMenu(context, view.getSite().getSelectionProvider());
  }

  private void addPairing(IMenuManager menu) {
    Optional<Pairing> pairing = view.pairing();
    IAction together = action(Messages.OriginalActions_pair, pairing.isPresent(), view::pair);
    together.setActionDefinitionId(PairSentencesHandler.COMMAND);
    menu.add(together);
    menu.add(action(Messages.OriginalActions_apart, pairing.filter(Pairing::isByHand).isPresent(),
        () -> pairing.ifPresent(Pairing::forget)));
  }

  private static IAction action(String label, boolean enabled, Runnable run) {
    IAction action = new Action(label) {
      @Override
      public void run() {
        run.run();
      }
    };
    action.setEnabled(enabled);
    return action;
  }

  private void addDeeds(IMenuManager menu) {
    view.session().ifPresent(session -> new OriginalMenu(session, view.getSite().getPage()).fill(menu, false));
  }

  private IAction together() {
    IAction action = new Action(Messages.OriginalActions_together, IAction.AS_CHECK_BOX) {
      @Override
      public void run() {
        settings.together = isChecked();
        view.settingsChanged();
      }
    };
    action.setImageDescriptor(
        PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
    action.setChecked(settings.together);
    return action;
  }

  private IAction operation(OriginalText text, ActionFactory factory, int operation) {
    IAction known = factory.create(view.getSite().getWorkbenchWindow());
    IAction action = new Action(known.getText()) {
      @Override
      public void run() {
        text.viewer().doOperation(operation);
      }
    };
    action.setImageDescriptor(known.getImageDescriptor());
    action.setActionDefinitionId(factory.getCommandId());
    return action;
  }
}
