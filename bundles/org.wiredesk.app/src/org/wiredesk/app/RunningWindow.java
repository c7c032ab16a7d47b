package org.wiredesk.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.wiredesk.app.handover.HandOverServer;
import org.wiredesk.app.handover.OpenRequest;

/**
 * The window as later starts on its workspace see it: it opens what they hand over and comes to the front. What comes
 * before there is a window waits for it.
 */
public final class RunningWindow implements HandOverServer.Receiver {

  private final CompletableFuture<IWorkbench> workbench = new CompletableFuture<>();

  /** There is a window now. */
  public void opened(IWorkbench running) {
    workbench.complete(running);
  }

  @Override
  public CompletableFuture<List<String>> open(OpenRequest request) {
    return workbench.thenCompose(running -> {
      CompletableFuture<List<String>> problems = new CompletableFuture<>();
      running.getDisplay().asyncExec(() -> open(running, request, problems));
      return problems;
    });
  }

  private static void open(IWorkbench running, OpenRequest request, CompletableFuture<List<String>> answer) {
    try {
      IWorkbenchWindow window = window(running);
      List<String> problems = WireOpener.open(window.getActivePage(), request);
      bringToFront(window.getShell());
      answer.complete(problems);
      tell(window.getShell(), problems);
    } catch (RuntimeException e) {
      answer.completeExceptionally(e);
      throw e;
    }
  }

  private static IWorkbenchWindow window(IWorkbench running) {
    IWorkbenchWindow active = running.getActiveWorkbenchWindow();
    return active == null ? running.getWorkbenchWindows()[0] : active;
  }

  private static void bringToFront(Shell shell) {
    shell.setMinimized(false);
    shell.forceActive();
  }

  /** Also here, for whoever opened the wire from a file manager sees no terminal. */
  private static void tell(Shell shell, List<String> problems) {
    if (!problems.isEmpty()) {
      Display.getCurrent().asyncExec(
          () -> MessageDialog.openError(shell, Messages.Application_title, String.join("\n", problems)));
    }
  }
}
