package org.wiredesk.rules.ui.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/**
 * The text editors' preferences, but that Tab indents by two blanks, as the formatter does, and that lines are wrapped:
 * reasons and examples are prose.
 */
final class DeskPreferences {

  private static final int INDENT = 2;

  private DeskPreferences() {}

  static IPreferenceStore store() {
    PreferenceStore ours = new PreferenceStore();
    ours.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_TAB_WIDTH, INDENT);
    ours.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_SPACES_FOR_TABS, true);
    ours.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN, false);
    ours.setDefault(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true);
    DeskBrackets.defaults(ours);
    return new ChainedPreferenceStore(new IPreferenceStore[] {ours, EditorsUI.getPreferenceStore()});
  }
}
