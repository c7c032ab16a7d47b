package org.wiredesk.ui.entries;

import org.eclipse.core.resources.IProject;
import org.wiredesk.ui.editor.WireEditor;

/** Writes down the name that is selected in the wire. */
public final class AddNameHandler extends SelectionHandler {

  @Override
  EntryDialog open(WireEditor editor, SelectedWords selected, IProject project) {
    NewNameDialog dialog = new NewNameDialog(editor.getSite().getShell(), selected.words(), project);
    dialog.open();
    return dialog;
  }
}
