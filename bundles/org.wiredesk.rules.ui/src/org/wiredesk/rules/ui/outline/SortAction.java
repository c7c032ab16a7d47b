package org.wiredesk.rules.ui.outline;

import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.osgi.service.prefs.BackingStoreException;
import org.eclipse.core.runtime.ILog;
import org.wiredesk.rules.ui.Images;

/** Sorts the outline, or leaves it in the order of the file; remembered for all desk files. */
final class SortAction extends Action {

  private static final String KEY = "outline.sorted";

  private final Consumer<Boolean> sort;

  SortAction(Consumer<Boolean> sort) {
    super(Messages.SortAction_label, IAction.AS_CHECK_BOX);
    this.sort = sort;
    setToolTipText(Messages.SortAction_label);
    setImageDescriptor(Images.descriptor("sort"));
    setChecked(isSorted());
  }

  static boolean isSorted() {
    return preferences().getBoolean(KEY, false);
  }

  @Override
  public void run() {
    preferences().putBoolean(KEY, isChecked());
    try {
      preferences().flush();
    } catch (BackingStoreException e) {
      ILog.of(SortAction.class).error("The order of the outline could not be kept.", e);
    }
    sort.accept(isChecked());
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.wiredesk.rules.ui");
  }
}
