package org.wiredesk.ui.preferences;

import java.util.Optional;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

/** Which checks run, in all projects that do not say otherwise. */
public final class ChecksPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

  private ChecksPart checks;

  @Override
  public void init(IWorkbench workbench) {
    setDescription(Messages.ChecksPreferencePage_description);
  }

  @Override
  protected Control createContents(Composite parent) {
    CheckSettings settings = CheckSettings.of(Optional.empty());
    checks = new ChecksPart(parent, Optional.empty());
    checks.show(settings.choice());
    checks.load(settings.profile());
    applyDialogFont((Composite) checks.control());
    return checks.control();
  }

  /** @param id of a check to show, or null */
  @Override
  public void applyData(Object id) {
    if (id instanceof String wanted) {
      checks.search(wanted);
    }
  }

  @Override
  protected void performDefaults() {
    checks.show(CheckChoice.DEFAULT);
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      CheckSettings.of(Optional.empty()).withChoice(checks.choice()).storeForWorkspace();
      setErrorMessage(null);
      return true;
    } catch (BackingStoreException e) {
      setErrorMessage(e.getMessage());
      return false;
    }
  }
}
