package org.wiredesk.rules.ui.changes;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
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

  private final IFileStore store;
  private boolean wasDirty;

  OutsideFileChange(IFileStore store) {
    super(store.getName());
    this.store = store;
  }

  @Override
  public void initializeValidationData(IProgressMonitor monitor) {}

  @Override
  public RefactoringStatus isValid(IProgressMonitor monitor) {
    return store.fetchInfo().exists() ? new RefactoringStatus()
        : RefactoringStatus.createFatalErrorStatus(Messages.OutsideFileChange_gone);
  }

  @Override
  public Object getModifiedElement() {
    return store;
  }

  @Override
  protected IDocument acquireDocument(IProgressMonitor monitor) throws CoreException {
    manager().connectFileStore(store, monitor);
    ITextFileBuffer buffer = manager().getFileStoreTextFileBuffer(store);
    wasDirty = buffer.isDirty();
    return buffer.getDocument();
  }

  @Override
  protected void commit(IDocument document, IProgressMonitor monitor) throws CoreException {
    if (!wasDirty) {
      manager().getFileStoreTextFileBuffer(store).commit(monitor, false);
    }
  }

  @Override
  protected void releaseDocument(IDocument document, IProgressMonitor monitor) throws CoreException {
    manager().disconnectFileStore(store, monitor);
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
    return new Undo(store, edit);
  }

  /** Takes such a change back. */
  private static final class Undo extends Change {

    private final IFileStore store;
    private final UndoEdit edit;

    Undo(IFileStore store, UndoEdit edit) {
      this.store = store;
      this.edit = edit;
    }

    @Override
    public String getName() {
      return store.getName();
    }

    @Override
    public void initializeValidationData(IProgressMonitor monitor) {}

    @Override
    public RefactoringStatus isValid(IProgressMonitor monitor) {
      return new RefactoringStatus();
    }

    @Override
    public Object getModifiedElement() {
      return store;
    }

    @Override
    public Change perform(IProgressMonitor monitor) throws CoreException {
      manager().connectFileStore(store, monitor);
      try {
        ITextFileBuffer buffer = manager().getFileStoreTextFileBuffer(store);
        boolean dirty = buffer.isDirty();
        UndoEdit[] redo = new UndoEdit[1];
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> redo[0] = undo(buffer.getDocument()));
        if (!dirty) {
          buffer.commit(monitor, false);
        }
        return redo[0] == null ? null : new Undo(store, redo[0]);
      } finally {
        manager().disconnectFileStore(store, monitor);
      }
    }

    /** Nothing if the text was changed meanwhile. */
    private UndoEdit undo(IDocument document) {
      try {
        return edit.apply(document);
      } catch (BadLocationException | IllegalStateException e) {
        return null;
      }
    }
  }

  private static ITextFileBufferManager manager() {
    return FileBuffers.getTextFileBufferManager();
  }
}
