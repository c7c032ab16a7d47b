package org.wiredesk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.wiredesk.app.handover.OpenRequest;

/** Opens in a window what a start of the program asks for. To be used on the UI thread. */
final class WireOpener {

  private final IWorkbenchPage page;
  private final List<String> problems = new ArrayList<>();

  private WireOpener(IWorkbenchPage page) {
    this.page = page;
  }

  /** @return what could not be opened and why */
  static List<String> open(IWorkbenchPage page, OpenRequest request) {
    if (!request.isEmpty()) {
      closeWelcome(page.getWorkbenchWindow().getWorkbench().getIntroManager());
    }
    WireOpener opener = new WireOpener(page);
    request.sample().ifPresent(folder -> opener.attempt(() -> SampleProject.create(folder)));
    for (Path path : request.paths()) {
      opener.attempt(() -> WorkspaceFiles.wireAt(path));
    }
    return List.copyOf(opener.problems);
  }

  /** It would cover the wires; a window may come up with it because it was closed with it. */
  private static void closeWelcome(IIntroManager welcome) {
    if (welcome.getIntro() != null) {
      welcome.closeIntro(welcome.getIntro());
    }
  }

  private void attempt(Finder finder) {
    try {
      Optional<IFile> wire = finder.find();
      if (wire.isPresent()) {
        IDE.openEditor(page, wire.get(), true);
        showInExplorer(wire.get());
      }
    } catch (IOException | PartInitException e) {
      problems.add(e.getMessage());
    } catch (CoreException e) {
      problems.add(e.getStatus().getMessage());
    }
  }

  private void showInExplorer(IFile wire) {
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
