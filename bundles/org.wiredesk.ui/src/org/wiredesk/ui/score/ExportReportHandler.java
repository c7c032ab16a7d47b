package org.wiredesk.ui.score;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.FileEditorInput;

/** Hands over the review of the wires and folders that are selected, else of the wire in the active editor. */
public final class ExportReportHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    List<IResource> resources = resources(event);
    List<WireResource> wires = WireResource.in(resources);
    if (!wires.isEmpty()) {
      ExportDialog dialog = new ExportDialog(HandlerUtil.getActiveShell(event), wires);
      if (dialog.open() == Window.OK) {
        new ExportJob(wires, dialog.format(), dialog.target()).schedule();
      }
    }
    return null;
  }

  private static List<IResource> resources(ExecutionEvent event) {
    Set<IResource> resources = new LinkedHashSet<>();
    ISelection selection = HandlerUtil.getCurrentSelection(event);
    if (selection instanceof IStructuredSelection structured) {
      for (Object element : structured) {
        IResource resource = Adapters.adapt(element, IResource.class);
        if (resource != null) {
          resources.add(resource);
        }
      }
    }
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    if (resources.isEmpty() && editor != null && editor.getEditorInput() instanceof FileEditorInput input) {
      resources.add(input.getFile());
    }
    return List.copyOf(resources);
  }
}
