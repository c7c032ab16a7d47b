package org.wiredesk.rules.ui.assist;

import org.eclipse.osgi.util.NLS;

/** Texts of what helps with writing desk files. */
final class Messages extends NLS {

  public static String DeskAssist_nothing;
  public static String DeskHovers_error;
  public static String DeskHovers_problem;
  public static String DeskHovers_repair;
  public static String DeskHovers_warning;
  public static String DeskLinks_open;
  public static String DeskResolutions_open;

  static {
    NLS.initializeMessages("org.wiredesk.rules.ui.assist.messages", Messages.class);
  }

  private Messages() {}
}
