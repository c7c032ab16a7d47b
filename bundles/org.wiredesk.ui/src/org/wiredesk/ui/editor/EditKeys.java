package org.wiredesk.ui.editor;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorActionBarContributor;
import org.eclipse.ui.IKeyBindingService;

/**
 * The keys and menu items that edit the text of an editor. A field beside the text takes them while it has the focus:
 * else Ctrl+X in the field would cut what is selected in the text.
 */
final class EditKeys {

  private final WireEditor editor;
  private final Set<String> actions = new LinkedHashSet<>();

  EditKeys(WireEditor editor) {
    this.editor = editor;
  }

  /** Says that the editor has an action of this id. */
  void know(String action) {
    actions.add(action);
  }

  void yieldTo(Text field) {
    field.addListener(SWT.FocusIn, event -> release());
    field.addListener(SWT.FocusOut, event -> take());
  }

  private void release() {
    for (String id : actions) {
      IAction action = editor.getAction(id);
      if (action != null && action.getActionDefinitionId() != null) {
        keys().unregisterAction(action);
      }
    }
    setActive(null);
  }

  private void take() {
    for (String id : actions) {
      IAction action = editor.getAction(id);
      if (action != null && action.getActionDefinitionId() != null) {
        keys().registerAction(action);
      }
    }
    if (editor.getEditorSite().getPage().getActiveEditor() == editor) {
      setActive(editor);
    }
  }

  /** The only service that can take back what the text editor gave to it. */
  @SuppressWarnings("deprecation")
  private IKeyBindingService keys() {
    return editor.getEditorSite().getKeyBindingService();
  }

  private void setActive(WireEditor active) {
    IEditorActionBarContributor contributor = editor.getEditorSite().getActionBarContributor();
    if (contributor != null) {
      contributor.setActiveEditor(active);
      editor.getEditorSite().getActionBars().updateActionBars();
    }
  }
}
