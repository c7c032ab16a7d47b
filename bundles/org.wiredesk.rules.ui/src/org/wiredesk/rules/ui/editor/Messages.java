package org.wiredesk.rules.ui.editor;

import org.eclipse.osgi.util.NLS;

/** Texts of the desk editor. */
final class Messages extends NLS {

  public static String Occurrences_label;

  static {
    NLS.initializeMessages("org.wiredesk.rules.ui.editor.messages", Messages.class);
  }

  private Messages() {}
}
