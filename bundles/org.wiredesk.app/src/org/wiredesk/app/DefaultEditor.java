package org.wiredesk.app;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.PlatformUI;

/**
 * Makes the Wire Editor the one that opens {@code *.txt} in the product. Done once a workspace, so that whoever
 * chooses another editor keeps it; a plain Eclipse with our plug-in is left alone.
 */
final class DefaultEditor {

  static final String WIRE_EDITOR = "org.wiredesk.ui.editor";

  private static final String FILES = "*.txt";
  private static final String DONE = "wireEditorIsDefault";

  private DefaultEditor() {}

  static void associateOnce() {
    IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.wiredesk.app");
    IEditorRegistry registry = PlatformUI.getWorkbench().getEditorRegistry();
    if (!preferences.getBoolean(DONE, false) && registry.findEditor(WIRE_EDITOR) != null) {
      registry.setDefaultEditor(FILES, WIRE_EDITOR);
      preferences.putBoolean(DONE, true);
    }
  }
}
