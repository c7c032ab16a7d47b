package org.wiredesk.rules.ui.outline;

import org.eclipse.osgi.util.NLS;

/** Texts of the outline. */
final class Messages extends NLS {

  public static String DeskOutlinePage_empty;
  public static String SortAction_label;

  static {
    NLS.initializeMessages("org.wiredesk.rules.ui.outline.messages", Messages.class);
  }

  private Messages() {}
}
