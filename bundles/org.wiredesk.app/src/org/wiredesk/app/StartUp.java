package org.wiredesk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ISetSelectionTarget;

/** Opens what the command line names, says what could not be opened, and takes the picture if one is wanted. */
final class StartUp {

  private final CommandLine commandLine;
  private final Consumer<Integer> exitCode;
  private final List<String> problems = new ArrayList<>();

  StartUp(CommandLine commandLine, Consumer<Integer> exitCode) {
    this.commandLine = commandLine;
    this.exitCode = exitCode;
  }

  void run() {
    IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    commandLine.sample().ifPresent(folder -> attempt(page, () -> SampleProject.create(folder)));
    for (Path path : commandLine.paths()) {
      attempt(page, () -> WorkspaceFiles.wireAt(path));
    }
    if (commandLine.picture().isPresent()) {
      takePicture(page, commandLine.picture().get());
    } else if (!problems.isEmpty()) {
      MessageDialog.openError(
          page.getWorkbenchWindow().getShell(), Messages.Application_title, String.join("\n", problems));
    }
  }

  private void takePicture(IWorkbenchPage page, Path file) {
    if (problems.isEmpty()) {
      new PictureSession(page, file, exitCode).start();
      return;
    }
    problems.forEach(problem -> System.err.println("wiredesk: " + problem));
    exitCode.accept(WiredeskApplication.EXIT_FAILED);
    page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
  }

  private void attempt(IWorkbenchPage page, Finder finder) {
    try {
      Optional<IFile> wire = finder.find();
      if (wire.isPresent()) {
        IDE.openEditor(page, wire.get(), true);
        showInExplorer(page, wire.get());
      }
    } catch (IOException | PartInitException e) {
      problems.add(e.getMessage());
    } catch (CoreException e) {
      problems.add(e.getStatus().getMessage());
    }
  }

  private static void showInExplorer(IWorkbenchPage page, IFile wire) {
    if (page.findView(IPageLayout.ID_PROJECT_EXPLORER) instanceof ISetSelectionTarget explorer) {
      explorer.selectReveal(new StructuredSelection(wire));
    }
  }

  /** Finds the wires to open. */
  @FunctionalInterface
  private interface Finder {
    Optional<IFile> find() throws IOException, CoreException;
  }
}
