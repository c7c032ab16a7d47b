package org.wiredesk.rules.ui.changes;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.rules.ide.DeskLanguage;
import org.wiredesk.rules.ide.DeskRename;
import org.wiredesk.rules.ide.DeskTarget;

/** Gives what stands at a place another name, in all files that speak of it. */
public final class RenameRefactoring extends Refactoring {

  private final DeskLanguage language;
  private final DeskTarget target;
  private final String oldName;
  private String newName;

  /** @param language knows the texts as they are now */
  public RenameRefactoring(DeskLanguage language, DeskTarget target, String oldName) {
    this.language = language;
    this.target = target;
    this.oldName = oldName;
    this.newName = oldName;
  }

  String oldName() {
    return oldName;
  }

  /** @return what speaks against the name */
  public RefactoringStatus rename(String name) {
    newName = name;
    if (name.equals(oldName)) {
      return RefactoringStatus.createFatalErrorStatus(Messages.RenameRefactoring_same);
    }
    return result().refusal().map(RefactoringStatus::createFatalErrorStatus).orElseGet(RefactoringStatus::new);
  }

  @Override
  public String getName() {
    return NLS.bind(Messages.RenameRefactoring_name, target.label());
  }

  @Override
  public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
    return new RefactoringStatus();
  }

  @Override
  public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) {
    RefactoringStatus status = rename(newName);
    LinesOfFiles files = new LinesOfFiles();
    result().edits().stream()
        .filter(edit -> !files.text(edit.file(), edit.span()).equals(oldName))
        .findFirst()
        .ifPresent(edit -> status.addFatalError(
            NLS.bind(Messages.RenameRefactoring_unsaved, LinesOfFiles.name(edit.file()))));
    return status;
  }

  @Override
  public Change createChange(IProgressMonitor monitor) throws CoreException {
    return DeskChanges.of(NLS.bind(Messages.RenameRefactoring_change, oldName, newName), result().edits());
  }

  private DeskRename result() {
    return language.rename(target.file(), target.span().start(), newName);
  }
}
