package org.wiredesk.ui.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.wiredesk.report.score.ScoreProfileFile;
import org.wiredesk.text.AtomicFile;

/** Opens the score profile that holds for the wire in the active editor, or begins one in its project. */
public final class EditProfileHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    Optional<IFile> wire = wire(HandlerUtil.getActiveEditor(event));
    if (wire.isEmpty()) {
      MessageDialog.openInformation(
          HandlerUtil.getActiveShell(event), Messages.EditProfile_title, Messages.EditProfile_noWire);
      return null;
    }
    try {
      open(wire.get(), HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
    } catch (IOException e) {
      IStatus status = Status.error(NLS.bind(Messages.EditProfile_failed, e.getMessage()), e);
      StatusManager.getManager().handle(status, StatusManager.SHOW);
    }
    return null;
  }

  private static Optional<IFile> wire(IEditorPart editor) {
    return editor != null && editor.getEditorInput() instanceof FileEditorInput input
        ? Optional.of(input.getFile()).filter(file -> file.getLocation() != null) : Optional.empty();
  }

  private static void open(IFile wire, IWorkbenchPage page) throws IOException, CoreException {
    Path place = ScoreProfileFile.nearest(wire.getLocation().toPath())
        .orElseGet(() -> ScoreProfileFile.ofProject(wire.getProject().getLocation().toPath()));
    if (!Files.exists(place)) {
      Files.createDirectories(place.getParent());
      AtomicFile.write(place, ScoreProfileFile.beginning().getBytes(StandardCharsets.UTF_8));
      wire.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
    }
    IFile[] known = wire.getWorkspace().getRoot().findFilesForLocationURI(place.toUri());
    if (known.length > 0) {
      IDE.openEditor(page, known[0], true);
    } else {
      IDE.openEditor(page, place.toUri(), "org.eclipse.ui.DefaultTextEditor", true);
    }
  }
}
