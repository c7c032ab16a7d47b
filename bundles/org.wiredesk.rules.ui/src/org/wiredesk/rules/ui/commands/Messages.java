package org.wiredesk.rules.ui.commands;

import org.eclipse.osgi.util.NLS;

/** What the commands of the desk editor say. */
final class Messages extends NLS {

  public static String DeskRenaming_nothing;
  public static String DeskRenaming_title;
  public static String FindReferencesHandler_nothing;
  public static String FormatHandler_nothing;
  public static String GoToDefinitionHandler_nothing;

  static {
    NLS.initializeMessages("org.wiredesk.rules.ui.commands.messages", Messages.class);
  }

  private Messages() {}
}
