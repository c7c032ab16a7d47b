package org.wiredesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Opens what the command line names, says what could not be opened, and takes the picture if one is wanted. */
final class StartUp {

  private final CommandLine commandLine;
  private final Consumer<Integer> exitCode;

  StartUp(CommandLine commandLine, Consumer<Integer> exitCode) {
    this.commandLine = commandLine;
    this.exitCode = exitCode;
  }

  void run() {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    List<String> problems = WireOpener.open(page, commandLine.request());
    if (commandLine.picture().isPresent()) {
      takePicture(page, commandLine.picture().get(), problems);
    } else if (!problems.isEmpty()) {
      MessageDialog.openError(
          page.getWorkbenchWindow().getShell(), Messages.Application_title, String.join("\n", problems));
    }
  }

  private void takePicture(IWorkbenchPage page, Path file, List<String> problems) {
    if (problems.isEmpty()) {
      new PictureSession(page, file, this::end).start();
      return;
    }
    problems.forEach(problem -> System.err.println("wiredesk: " + problem));
    page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> end(WiredeskApplication.EXIT_FAILED));
  }

  private void end(Integer code) {
    exitCode.accept(code);
    PlatformUI.getWorkbench().close();
  }
}
