package org.wiredesk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.app.handover.HandOverServer;

/** From the opening of the window to its end, with an ear for later starts on the same workspace meanwhile. */
final class WindowSession {

  private final Path workspace;
  private final CommandLine commandLine;
  private final RunningWindow window = new RunningWindow();

  WindowSession(Path workspace, CommandLine commandLine) {
    this.workspace = workspace;
    this.commandLine = commandLine;
  }

  /** @return what the program ends with */
  Integer run(Display display) {
    Optional<HandOverServer> server = commandLine.picture().isPresent() ? Optional.empty() : listen();
    try {
      WiredeskWorkbenchAdvisor advisor = new WiredeskWorkbenchAdvisor(commandLine, window);
      int code = PlatformUI.createAndRunWorkbench(display, advisor);
      return code == PlatformUI.RETURN_RESTART ? IApplication.EXIT_RESTART : advisor.exitCode();
    } finally {
      server.ifPresent(WindowSession::close);
    }
  }

  /** Without it everything works but the handing over: later starts say that the workspace is in use. */
  private Optional<HandOverServer> listen() {
    try {
      return Optional.of(HandOverServer.start(workspace, window));
    } catch (IOException e) {
      ILog.of(WindowSession.class).warn("Wires cannot be handed over to this window.", e);
      return Optional.empty();
    }
  }

  private static void close(HandOverServer server) {
    try {
      server.close();
    } catch (IOException e) {
      ILog.of(WindowSession.class).warn("What hands wires over could not be cleared away.", e);
    }
  }
}
