package org.wiredesk.rules.ui.changes;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.rules.ui.session.DeskSessions;

/** A desk file that no project has, with the text that an editor of it shows. */
final class OutsideFile {

  private final IFileStore store;

  OutsideFile(IFileStore store) {
    this.store = store;
  }

  IFileStore store() {
    return store;
  }

  /** Until {@link #disconnect} the text stays in memory. */
  ITextFileBuffer connect(IProgressMonitor monitor) throws CoreException {
    manager().connectFileStore(store, monitor);
    return buffer();
  }

  void disconnect(IProgressMonitor monitor) throws CoreException {
    manager().disconnectFileStore(store, monitor);
  }

  /** While it is connected. */
  ITextFileBuffer buffer() {
    return manager().getFileStoreTextFileBuffer(store);
  }

  /** While it is connected. */
  void save(IProgressMonitor monitor) throws CoreException {
    buffer().commit(monitor, false);
    DeskSessions.savedOutside(store.toURI());
  }

  String text(IProgressMonitor monitor) throws CoreException {
    ITextFileBuffer buffer = connect(monitor);
    try {
      return buffer.getDocument().get();
    } finally {
      disconnect(monitor);
    }
  }

  /** Edits were made for this text and would garble another. */
  RefactoringStatus mustSay(String text, IProgressMonitor monitor) throws CoreException {
    if (!store.fetchInfo().exists()) {
      return RefactoringStatus.createFatalErrorStatus(NLS.bind(Messages.OutsideFile_gone, store.getName()));
    }
    return text(monitor).equals(text)
        ? new RefactoringStatus()
        : RefactoringStatus.createFatalErrorStatus(NLS.bind(Messages.OutsideFile_changed, store.getName()));
  }

  private static ITextFileBufferManager manager() {
    return FileBuffers.getTextFileBufferManager();
  }
}
