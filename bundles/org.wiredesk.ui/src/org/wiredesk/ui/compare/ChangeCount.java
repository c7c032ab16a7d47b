package org.wiredesk.ui.compare;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Tells how many changes there are, and by which keys one goes through them. */
final class ChangeCount {

  private ChangeCount() {}

  static String of(int changes) {
    String count = changes == 1 ? Messages.ChangeCount_one : NLS.bind(Messages.ChangeCount_many, changes);
    String next = key("org.eclipse.ui.navigate.next");
    String previous = key("org.eclipse.ui.navigate.previous");
    return changes == 0 || next.isEmpty() || previous.isEmpty()
        ? count
        : NLS.bind(Messages.ChangeCount_keys, new Object[] {count, next, previous});
  }

  private static String key(String command) {
    String key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
    return key == null ? "" : key;
  }
}
