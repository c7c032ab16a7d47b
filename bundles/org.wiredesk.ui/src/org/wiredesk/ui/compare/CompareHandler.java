package org.wiredesk.ui.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the two selected wires, or the one selected or open with one that the user chooses. */
public final class CompareHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    Shell shell = HandlerUtil.getActiveShellChecked(event);
    input(wires(event), shell).ifPresent(input -> {
      try {
        HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().openEditor(input, CompareEditor.ID);
      } catch (PartInitException e) {
        throw new IllegalStateException(e);
      }
    });
    return null;
  }

  private static Optional<CompareInput> input(List<Path> wires, Shell shell) {
    if (wires.size() == 2) {
      return Optional.of(IssueOrder.of(wires.get(0), wires.get(1)));
    }
    Optional<Path> earlier = wires.size() == 1
        ? Optional.of(wires.get(0))
        : choose(shell, Messages.CompareHandler_earlier, Optional.empty());
    return earlier.flatMap(wire ->
        choose(shell, NLS.bind(Messages.CompareHandler_issue, wire.getFileName()), Optional.of(wire))
            .map(issue -> new CompareInput(wire, issue)));
  }

  /** Those selected, else the one whose editor is active. */
  private static List<Path> wires(ExecutionEvent event) {
    if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
      return open(editor).stream().toList();
    }
    if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()) {
      return Stream.of(selection.toArray()).map(element -> Adapters.adapt(element, IFile.class))
          .flatMap(file -> Stream.ofNullable(file == null ? null : file.getLocation())).map(IPath::toPath).toList();
    }
    return Optional.ofNullable(HandlerUtil.getActiveEditor(event)).flatMap(CompareHandler::open).stream().toList();
  }

  private static Optional<Path> open(IEditorPart editor) {
    return editor.getEditorInput() instanceof IURIEditorInput input && "file".equals(input.getURI().getScheme())
        ? Optional.of(Path.of(input.getURI()))
        : Optional.empty();
  }

  private static Optional<Path> choose(Shell shell, String title, Optional<Path> beside) {
    FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.SHEET);
    dialog.setText(title);
    dialog.setFilterNames(new String[] {Messages.CompareHandler_wires, Messages.CompareHandler_all});
    dialog.setFilterExtensions(new String[] {"*.txt;*.wire", "*"});
    beside.map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
    return Optional.ofNullable(dialog.open()).map(Path::of);
  }
}
