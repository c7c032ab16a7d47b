package org.wiredesk.ui.reading;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

  public static String HeatStrip_findings;
  public static String HeatStrip_name;
  public static String HeatStrip_oneFinding;
  public static String HeatStrip_rank;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
