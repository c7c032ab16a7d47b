package org.wiredesk.ui.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/** Has texts that stand beside editors look like these: themes give an editor's colours to editors only. */
public final class EditorColors {

  /** Tells the styling engine to leave a widget alone, as text editors have it do. */
  private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

  private static final String COLORS = "AbstractTextEditor.Color.";

  private EditorColors() {}

  /** Gives a text the colours of editors, also when these change; call before it is seen. */
  public static void install(StyledText text) {
    IPreferenceStore store = EditorsUI.getPreferenceStore();
    IPropertyChangeListener changes = event -> {
      if (event.getProperty().startsWith(COLORS)) {
        dress(text, store);
      }
    };
    text.setData(UNSTYLED, Boolean.TRUE);
    dress(text, store);
    store.addPropertyChangeListener(changes);
    text.addDisposeListener(event -> store.removePropertyChangeListener(changes));
  }

  private static void dress(StyledText text, IPreferenceStore store) {
    text.setBackground(color(store, AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND,
        AbstractTextEditor.PREFERENCE_COLOR_BACKGROUND_SYSTEM_DEFAULT));
    text.setForeground(color(store, AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND,
        AbstractTextEditor.PREFERENCE_COLOR_FOREGROUND_SYSTEM_DEFAULT));
  }

  /** Null, which is SWT's word for it, for the system's own. */
  private static Color color(IPreferenceStore store, String key, String systems) {
    return store.getBoolean(systems) ? null : new Color(PreferenceConverter.getColor(store, key));
  }
}
