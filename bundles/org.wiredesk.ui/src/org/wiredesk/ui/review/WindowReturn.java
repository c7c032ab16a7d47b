package org.wiredesk.ui.review;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Tells when a person comes back to a window: files may have been changed meanwhile by another program of which the
 * workspace has heard nothing, as by a second Wiredesk or by git. UI thread only.
 */
public final class WindowReturn {

  private static final ListenerList<Runnable> LISTENERS = new ListenerList<>();
  private static boolean listening;

  private WindowReturn() {}

  /** Called each time a window of the workbench gets the focus; it must be quick. */
  public static void addListener(Runnable listener) {
    if (!listening) {
      Display.getCurrent().addFilter(SWT.Activate, WindowReturn::activated);
      listening = true;
    }
    LISTENERS.add(listener);
  }

  public static void removeListener(Runnable listener) {
    LISTENERS.remove(listener);
  }

  private static void activated(Event event) {
    if (event.widget instanceof Shell) {
      LISTENERS.forEach(Runnable::run);
    }
  }
}
