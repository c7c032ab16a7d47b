package org.wiredesk.ui.entries;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.wiredesk.ui.checking.WireSession;
import org.wiredesk.ui.editor.WireEditor;

/** A command on the words selected in the active wire editor, which adds an entry to a desk file of its project. */
abstract class SelectionHandler extends AbstractHandler {

  /** Asks for what else the entry needs, and writes it. */
  abstract EntryDialog open(WireEditor editor, SelectedWords selected, IProject project);

  @Override
  public final Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof WireEditor editor) {
      Optional<SelectedWords> selected = SelectedWords.of(editor);
      Optional<IProject> project = editor.session().map(WireSession::place).flatMap(place -> place.project());
      if (selected.isEmpty()) {
        editor.say(Messages.SelectionHandler_nothing);
      } else if (project.isEmpty()) {
        editor.say(Messages.SelectionHandler_noProject);
      } else {
        EntryDialog dialog = open(editor, selected.get(), project.get());
        dialog.written().ifPresent(file -> editor.say(said(file, dialog.isSaved())));
      }
    }
    return null;
  }

  private static String said(IFile file, boolean saved) {
    return NLS.bind(saved ? Messages.SelectionHandler_added : Messages.SelectionHandler_addedUnsaved, file.getName());
  }
}
