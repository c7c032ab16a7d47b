package org.wiredesk.ui.original;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

  public static String FollowOriginalsJob_name;
  public static String OriginalActions_choose;
  public static String OriginalActions_apart;
  public static String OriginalActions_forget;
  public static String OriginalActions_language;
  public static String OriginalActions_languageOfName;
  public static String OriginalActions_lookAgain;
  public static String OriginalActions_open;
  public static String OriginalActions_pair;
  public static String OriginalActions_show;
  public static String OriginalActions_together;
  public static String OriginalActions_useNone;
  public static String OriginalActions_workspace;
  public static String OriginalChoice_choose;
  public static String OriginalChoice_named;
  public static String OriginalChoice_tip;
  public static String OriginalChoice_tipNone;
  public static String OriginalChoice_unreadable;
  public static String OriginalDialogs_allFiles;
  public static String OriginalDialogs_itself;
  public static String OriginalDialogs_title;
  public static String OriginalDialogs_wires;
  public static String OriginalHint_itself;
  public static String OriginalHint_noFile;
  public static String OriginalHint_noWire;
  public static String OriginalHint_none;
  public static String OriginalHint_reading;
  public static String OriginalHint_refused;
  public static String OriginalHint_unreadable;
  public static String OriginalView_description;
  public static String Pairing_failed;
  public static String Pairing_job;
  public static String Pairing_kept;
  public static String Pairing_nothing;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
