package org.wiredesk.rules.ui.changes;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.wiredesk.rules.ide.DeskTarget;

/** Goes to places in desk files, in the workspace or outside of it. */
public final class DeskNavigation {

  private DeskNavigation() {}

  /** Opens the file if need be; the place one comes from is kept in the history, for Alt+Left. */
  public static void open(DeskTarget target) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window == null || window.getActivePage() == null) {
      return;
    }
    IWorkbenchPage page = window.getActivePage();
    try {
      if (page.getActiveEditor() != null) {
        page.getNavigationHistory().markLocation(page.getActiveEditor());
      }
      IEditorPart editor = open(page, target.file());
      if (editor instanceof ITextEditor text) {
        text.selectAndReveal(target.span().start(), target.span().length());
        page.getNavigationHistory().markLocation(editor);
      }
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  /** The workspace's file at a place; empty outside. */
  static Optional<IFile> file(URI uri) {
    return Stream.of(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(uri))
        .filter(IFile::isAccessible).findFirst();
  }

  private static IEditorPart open(IWorkbenchPage page, URI uri) throws CoreException {
    if (DeskTarget.SHIPPED.equals(uri.getScheme())) {
      return IDE.openEditorOnFileStore(page, EFS.getStore(ShippedFiles.onDisk(uri)));
    }
    Optional<IFile> file = file(uri);
    return file.isPresent() ? IDE.openEditor(page, file.get()) : IDE.openEditorOnFileStore(page, EFS.getStore(uri));
  }
}
