package org.wiredesk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.app.handover.Entrance;

/**
 * Starts the window, or hands over to the one that is open on the same workspace. Ends with 0, with 1 when the
 * workspace cannot be used or something could not be opened or pictured, with 2 after wrong arguments.
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
      say(e.getMessage());
      System.err.println(CommandLine.USAGE);
      return EXIT_USAGE;
    }
    try {
      return enter(WorkspaceFolder.chosen(), commandLine);
    } catch (IOException e) {
      return refuse(e.getMessage(), commandLine);
    }
  }

  /** A picture shows a window of its own. */
  private static Object enter(WorkspaceFolder workspace, CommandLine commandLine) throws IOException {
    if (commandLine.picture().isPresent()) {
      return workspace.take() ? openWindow(workspace, commandLine) : refuse(workspace.inUse(), commandLine);
    }
    Entrance.Entry entry = new Entrance(workspace.path(), workspace::take).enter(commandLine.request());
    return switch (entry.way()) {
      case OPEN -> openWindow(workspace, commandLine);
      case HANDED_OVER -> handedOver(commandLine, entry.problems());
      case BARRED -> refuse(workspace.inUse(), commandLine);
    };
  }

  private static Object openWindow(WorkspaceFolder workspace, CommandLine commandLine) {
    try {
      Display display = PlatformUI.createDisplay();
      try {
        return new WindowSession(workspace.path(), commandLine).run(display);
      } finally {
        display.dispose();
      }
    } catch (SWTError e) {
      say("no window can be opened here: " + e.getMessage());
      return EXIT_FAILED;
    } finally {
      Platform.getInstanceLocation().release();
    }
  }

  private static Integer handedOver(CommandLine commandLine, List<String> problems) {
    problems.forEach(WiredeskApplication::say);
    if (!problems.isEmpty()) {
      return EXIT_FAILED;
    }
    System.out.println(commandLine.request().isEmpty()
        ? "wiredesk: already open, brought to the front"
        : "wiredesk: opened in the Wiredesk that is already open");
    return EXIT_OK;
  }

  private static Integer refuse(String why, CommandLine commandLine) {
    say(why);
    if (commandLine.picture().isEmpty()) {
      showError(why);
    }
    return EXIT_FAILED;
  }

  /** Where windows can be shown. */
  private static void showError(String message) {
    try {
      Display display = PlatformUI.createDisplay();
      MessageDialog.openError(null, Messages.Application_title, message);
      display.dispose();
    } catch (SWTError withoutWindows) {
      return;
    }
  }

  private static void say(String message) {
    System.err.println("wiredesk: " + message);
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
