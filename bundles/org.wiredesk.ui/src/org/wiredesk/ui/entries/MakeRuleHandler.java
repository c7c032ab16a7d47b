package org.wiredesk.ui.entries;

import org.eclipse.core.resources.IProject;
import org.wiredesk.ui.checking.Checking;
import org.wiredesk.ui.editor.WireEditor;

/** Makes a rule of the words that are selected in the wire. */
public final class MakeRuleHandler extends SelectionHandler {

  @Override
  EntryDialog open(WireEditor editor, SelectedWords selected, IProject project) {
    NewRuleDialog dialog = new NewRuleDialog(editor.getSite().getShell(), selected, project);
    dialog.create();
    editor.session().ifPresent(session -> new PatternJob(selected, Checking.get().profileFor(session.place()),
        dialog.getShell().getDisplay(), dialog::propose).schedule());
    dialog.open();
    return dialog;
  }
}
