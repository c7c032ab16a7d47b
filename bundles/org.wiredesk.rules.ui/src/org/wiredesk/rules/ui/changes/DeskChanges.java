package org.wiredesk.rules.ui.changes;

import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.text.edits.MultiTextEdit;
import org.wiredesk.rules.ide.DeskEdit;

/** Edits of desk files as changes that can be looked at before, and taken back after. */
final class DeskChanges {

  private static final String TYPE = "desk";

  private DeskChanges() {}

  static CompositeChange of(String name, Collection<DeskEdit> edits) throws CoreException {
    CompositeChange all = new CompositeChange(name);
    for (Map.Entry<URI, MultiTextEdit> file : DeskEdits.byFile(edits).entrySet()) {
      all.add(of(file.getKey(), file.getValue()));
    }
    return all;
  }

  /** A file that is not being edited is saved. */
  static TextChange of(URI uri, MultiTextEdit edit) throws CoreException {
    Optional<IFile> file = DeskNavigation.file(uri);
    TextChange change = file.isPresent()
        ? new TextFileChange(file.get().getName(), file.get())
        : new OutsideFileChange(EFS.getStore(uri));
    change.setEdit(edit);
    change.setTextType(TYPE);
    return change;
  }
}
