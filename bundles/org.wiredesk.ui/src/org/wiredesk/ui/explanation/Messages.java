package org.wiredesk.ui.explanation;

import org.eclipse.osgi.util.NLS;

/** Texts of the Explanation view. */
final class Messages extends NLS {

  public static String CheckPageViewer_loading;
  public static String CheckPageViewer_noPage;
  public static String ExplanationView_noFinding;
  public static String ExplanationView_noWire;
  public static String FindingPane_check;
  public static String FindingPane_original;
  public static String FindingPane_otherPlace;
  public static String PageLoader_name;
  public static String PageText_flagged;
  public static String PageText_knownMisses;
  public static String PageText_notFlagged;
  public static String PageText_original;
  public static String PageText_reason;

  static {
    NLS.initializeMessages("org.wiredesk.ui.explanation.messages", Messages.class);
  }

  private Messages() {}
}
