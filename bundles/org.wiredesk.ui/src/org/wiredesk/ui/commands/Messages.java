package org.wiredesk.ui.commands;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

  public static String AddWordHandler_noWord;
  public static String FixAllHandler_none;
  public static String ReviveFindingHandler_none;
  public static String WireHandler_noFinding;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
