package org.wiredesk.app;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Starts the window. Ends with 0, with 1 when the workspace cannot be used or a picture could not be taken, with 2
 * after wrong arguments.
 */
public final class WiredeskApplication implements IApplication {

  static final Integer EXIT_FAILED = 1;
  static final Integer EXIT_USAGE = 2;

  @Override
  public Object start(IApplicationContext context) {
    CommandLine commandLine;
    try {
      commandLine = CommandLine.parse(arguments(context), Path.of(System.getProperty("user.dir")));
    } catch (IllegalArgumentException e) {
      System.err.println("wiredesk: " + e.getMessage());
      System.err.println(CommandLine.USAGE);
      return EXIT_USAGE;
    }
    Display display;
    try {
      display = PlatformUI.createDisplay();
    } catch (SWTError e) {
      System.err.println("wiredesk: no window can be opened here: " + e.getMessage());
      return EXIT_FAILED;
    }
    try {
      return run(display, commandLine);
    } finally {
      display.dispose();
    }
  }

  private static Object run(Display display, CommandLine commandLine) {
    try {
      WorkspaceFolder.take();
    } catch (IOException e) {
      System.err.println("wiredesk: " + e.getMessage());
      if (commandLine.picture().isEmpty()) {
        MessageDialog.openError(null, Messages.Application_title, e.getMessage());
      }
      return EXIT_FAILED;
    }
    try {
      WiredeskWorkbenchAdvisor advisor = new WiredeskWorkbenchAdvisor(commandLine);
      int code = PlatformUI.createAndRunWorkbench(display, advisor);
      return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : advisor.exitCode();
    } finally {
      Platform.getInstanceLocation().release();
    }
  }

  private static String[] arguments(IApplicationContext context) {
    return (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
  }

  @Override
  public void stop() {
    if (PlatformUI.isWorkbenchRunning()) {
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.syncExec(() -> {
        if (!display.isDisposed()) {
          PlatformUI.getWorkbench().close();
        }
      });
    }
  }
}
