package org.wiredesk.rules.ui.changes;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.UndoEdit;
import org.eclipse.ui.PlatformUI;

/** Takes an {@link OutsideFileChange} back, or makes it again; refused once the file says something else. */
final class OutsideFileUndo extends Change {

  private final OutsideFile file;
  private final UndoEdit edit;
  private final String text;

  /** @param text for which the edit was made */
  OutsideFileUndo(OutsideFile file, UndoEdit edit, String text) {
    this.file = file;
    this.edit = edit;
    this.text = text;
  }

  @Override
  public String getName() {
    return file.store().getName();
  }

  @Override
  public void initializeValidationData(IProgressMonitor monitor) {}

  @Override
  public RefactoringStatus isValid(IProgressMonitor monitor) throws CoreException {
    return file.mustSay(text, monitor);
  }

  @Override
  public Object getModifiedElement() {
    return file.store();
  }

  @Override
  public Change perform(IProgressMonitor monitor) throws CoreException {
    ITextFileBuffer buffer = file.connect(monitor);
    try {
      boolean wasDirty = buffer.isDirty();
      Change[] back = new Change[1];
      PlatformUI.getWorkbench().getDisplay().syncExec(() -> back[0] = undo(buffer.getDocument()));
      if (back[0] == null) {
        throw new CoreException(Status.error(NLS.bind(Messages.OutsideFile_changed, getName())));
      }
      if (!wasDirty) {
        file.save(monitor);
      }
      return back[0];
    } finally {
      file.disconnect(monitor);
    }
  }

  /** Null if the edit does not fit the text. */
  private Change undo(IDocument document) {
    try {
      UndoEdit redo = edit.apply(document);
      return new OutsideFileUndo(file, redo, document.get());
    } catch (BadLocationException | IllegalStateException e) {
      return null;
    }
  }
}
