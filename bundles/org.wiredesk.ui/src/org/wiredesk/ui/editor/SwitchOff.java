package org.wiredesk.ui.editor;

import org.eclipse.core.runtime.Status;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.service.prefs.BackingStoreException;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.ui.checking.CheckSwitches;
import org.wiredesk.ui.checking.WirePlace;

/** Switches a check off for the wires that share a wire's preferences. */
final class SwitchOff {

  private SwitchOff() {}

  static void run(WirePlace place, CheckInfo check) {
    try {
      CheckSwitches.set(place.project(), check, false);
    } catch (BackingStoreException e) {
      StatusManager.getManager()
          .handle(Status.error(Messages.SwitchOff_failed, e), StatusManager.SHOW | StatusManager.LOG);
    }
  }
}
