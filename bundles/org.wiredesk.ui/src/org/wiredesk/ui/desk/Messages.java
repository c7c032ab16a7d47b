package org.wiredesk.ui.desk;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

  public static String DeskProblemMarkers_marking;
  public static String ProjectDesks_reading;
  public static String TryingExamples_job;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
