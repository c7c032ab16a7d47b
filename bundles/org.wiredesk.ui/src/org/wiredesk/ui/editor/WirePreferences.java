package org.wiredesk.ui.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/**
 * The text editors' preferences as they are, but for what suits code and not prose: a wire is wrapped at the window and
 * has no line numbers, print margin or change bars whatever other editors have.
 */
final class WirePreferences {

  private WirePreferences() {}

  static IPreferenceStore store() {
    PreferenceStore ofProse = new PreferenceStore();
    ofProse.setDefault(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, true);
    ofProse.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER, false);
    ofProse.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN, false);
    ofProse.setDefault(AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON, false);
    ofProse.setDefault(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE, false);
    ofProse.setDefault(AbstractDecoratedTextEditorPreferenceConstants.SHOW_RANGE_INDICATOR, false);
    return new ChainedPreferenceStore(new IPreferenceStore[] {ofProse, EditorsUI.getPreferenceStore()});
  }
}
