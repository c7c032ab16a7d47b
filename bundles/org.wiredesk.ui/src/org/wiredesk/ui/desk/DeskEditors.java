package org.wiredesk.ui.desk;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.osgi.framework.FrameworkUtil;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.rules.ShippedFactFiles;

/** Finds and opens the editors of desk files. UI thread only. */
public final class DeskEditors {

  /** The editor that desk files open in where it is installed. */
  public static final String ID = "org.wiredesk.rules.ui.DeskEditor";

  private DeskEditors() {}

  /** Whether some window shows the file in the desk editor. */
  static boolean isOpen(IFile file) {
    return Stream.of(PlatformUI.getWorkbench().getWorkbenchWindows())
        .flatMap(window -> Stream.of(window.getPages()))
        .flatMap(page -> Stream.of(
            page.findEditors(new FileEditorInput(file), ID, IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID)))
        .anyMatch(DeskEditors::isRestored);
  }

  /**
   * Opens a desk file with the cursor in a line, one that ships write-protected; nothing happens if there is no such
   * file in the workspace.
   */
  public static Optional<ITextEditor> open(IWorkbenchPage page, DeskPlace place) {
    try {
      if (open(page, place.file()) instanceof ITextEditor editor) {
        select(editor, place.line());
        return Optional.of(editor);
      }
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
    }
    return Optional.empty();
  }

  /** Null if there is no such file. */
  private static IEditorPart open(IWorkbenchPage page, String name) throws CoreException {
    Optional<IFile> file = DeskFileReader.file(name);
    if (file.isPresent()) {
      return IDE.openEditor(page, file.get());
    }
    return ShippedFactFiles.has(name) ? IDE.openEditorOnFileStore(page, EFS.getStore(onDisk(name))) : null;
  }

  private static URI onDisk(String shipped) throws CoreException {
    Path folder =
        Platform.getStateLocation(FrameworkUtil.getBundle(OfficeHolders.class)).append("shipped").toPath();
    try {
      return ShippedFactFiles.in(folder, shipped).toUri();
    } catch (IOException e) {
      throw new CoreException(Status.error("The shipped facts cannot be laid out in " + folder + ".", e));
    }
  }

  /** An editor of an earlier session that nobody has looked at yet is only a title. */
  private static boolean isRestored(IEditorReference reference) {
    return reference.getEditor(false) != null;
  }

  private static void select(ITextEditor editor, int line) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    try {
      editor.selectAndReveal(document.getLineOffset(Math.min(line, document.getNumberOfLines()) - 1), 0);
    } catch (BadLocationException e) {
      throw new IllegalStateException(e);
    }
  }
}
