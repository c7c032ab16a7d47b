package org.wiredesk.ui.editor;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.wiredesk.ui.model.FindingsModel;

/** Finds open wire editors. */
public final class WireEditors {

  private WireEditors() {}

  /** The active editor of the active window, if it is a wire editor. */
  public static Optional<WireEditor> active() {
    return activePage().map(IWorkbenchPage::getActiveEditor).flatMap(WireEditors::wireEditor);
  }

  /** An editor that shows a model's wire; of several the active one. */
  public static Optional<WireEditor> of(FindingsModel model) {
    Stream<WireEditor> open = activePage().stream()
        .flatMap(page -> Stream.of(page.getEditorReferences()))
        .flatMap(WireEditors::restored);
    return Stream.concat(active().stream(), open).filter(editor -> editor.shows(model)).findFirst();
  }

  /** The page of the active window. */
  static Optional<IWorkbenchPage> activePage() {
    return Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
        .map(IWorkbenchWindow::getActivePage);
  }

  private static Stream<WireEditor> restored(IEditorReference reference) {
    return wireEditor(reference.getEditor(false)).stream();
  }

  private static Optional<WireEditor> wireEditor(IEditorPart editor) {
    return editor instanceof WireEditor wireEditor ? Optional.of(wireEditor) : Optional.empty();
  }
}
