package org.wiredesk.rules.ui.changes;

import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.swt.widgets.Display;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.ui.PlatformUI;

/** A change of a file that no project has. Saves it, unless it was being edited. */
final class OutsideFileChange extends TextChange {

  private final OutsideFile file;
  private String before = "";
  private String after = "";
  private boolean wasDirty;

  OutsideFileChange(IFileStore store) {
    super(store.getName());
    this.file = new OutsideFile(store);
  }

  /** From now on the change holds for the text as it is. */
  @Override
  public void initializeValidationData(IProgressMonitor monitor) {
    try {
      before = file.text(monitor);
    } catch (CoreException e) {
      // What cannot be read now is found to be another text, or gone, before it is changed.
    }
  }

  @Override
  public RefactoringStatus isValid(IProgressMonitor monitor) throws CoreException {
    return file.mustSay(before, monitor);
  }

  @Override
  public Object getModifiedElement() {
    return file.store();
  }

  @Override
  protected IDocument acquireDocument(IProgressMonitor monitor) throws CoreException {
    wasDirty = file.connect(monitor).isDirty();
    return file.buffer().getDocument();
  }

  @Override
  protected void commit(IDocument document, IProgressMonitor monitor) throws CoreException {
    if (!wasDirty) {
      file.save(monitor);
    }
  }

  @Override
  protected void releaseDocument(IDocument document, IProgressMonitor monitor) throws CoreException {
    file.disconnect(monitor);
  }

  /** On the UI thread, where an editor may show the document. */
  @Override
  protected UndoEdit performEdits(IDocument document) throws BadLocationException {
    Display display = PlatformUI.getWorkbench().getDisplay();
    UndoEdit[] undo = new UndoEdit[1];
    BadLocationException[] failure = new BadLocationException[1];
    display.syncExec(() -> {
      try {
        undo[0] = super.performEdits(document);
        after = document.get();
      } catch (BadLocationException e) {
        failure[0] = e;
      }
    });
    if (failure[0] != null) {
      throw failure[0];
    }
    return undo[0];
  }

  @Override
  protected Change createUndoChange(UndoEdit edit) {
    return new OutsideFileUndo(file, edit, after);
  }
}
