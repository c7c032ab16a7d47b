package org.wiredesk.ui.decisions;

import java.util.Optional;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;
import org.wiredesk.ui.Images;
import org.wiredesk.ui.checking.CheckSwitches;

/** What can be done with a check in the ledger. */
final class LedgerActions {

  private static final String PREFERENCES = "org.wiredesk.ui.preferences.checks";

  private final LedgerView view;
  private final LedgerTable table;
  private final IAction switching = new Action() {
    @Override
    public void run() {
      table.selected().ifPresent(row -> set(row, !row.on()));
    }
  };
  private final IAction preferences = new Action(Messages.LedgerActions_preferences) {
    @Override
    public void run() {
      openPreferences();
    }
  };

  LedgerActions(LedgerView view, LedgerTable table) {
    this.view = view;
    this.table = table;
    switching.setImageDescriptor(Images.descriptor("switch-off"));
  }

  void fill(IActionBars bars) {
    bars.getToolBarManager().add(switching);
    bars.getMenuManager().add(preferences);
    MenuManager menu = new MenuManager();
    menu.add(switching);
    menu.add(preferences);
    menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    Table rows = table.viewer().getTable();
    rows.setMenu(menu.createContextMenu(rows));
    view.getSite().registerContextMenu(menu, table.viewer());
    table.viewer().addSelectionChangedListener(event -> update());
    table.viewer().addOpenListener(event -> openPreferences());
    update();
  }

  /** In the workspace; a project with a choice of its own keeps it. */
  void switchOff(LedgerRow row) {
    set(row, false);
  }

  private void update() {
    Optional<LedgerRow> row = table.selected().filter(one -> one.check().isPresent());
    switching.setEnabled(row.isPresent());
    switching.setText(
        row.map(LedgerRow::on).orElse(true) ? Messages.LedgerActions_switchOff : Messages.LedgerActions_switchOn);
    switching.setToolTipText(switching.getText().replace("&", ""));
  }

  private void set(LedgerRow row, boolean on) {
    row.check().ifPresent(check -> {
      try {
        CheckSwitches.set(Optional.empty(), check, on);
      } catch (BackingStoreException e) {
        StatusManager.getManager()
            .handle(Status.error(Messages.LedgerActions_notKept, e), StatusManager.SHOW | StatusManager.LOG);
      }
      view.refresh();
    });
  }

  /** On the selected check. */
  private void openPreferences() {
    String id = table.selected().map(row -> row.line().check().value()).orElse(null);
    PreferencesUtil.createPreferenceDialogOn(view.getSite().getShell(), PREFERENCES, null, id).open();
  }
}
