package org.wiredesk.ui.checking;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

  public static String OriginalReader_empty;
  public static String OriginalReader_gone;
  public static String OriginalReader_unreadable;
  public static String WireCheckJob_name;
  public static String WireSession_lookForOriginal;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
