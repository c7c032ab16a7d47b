package org.wiredesk.rules.ui.session;

import org.eclipse.osgi.util.NLS;

/** Names of the jobs that read desk files. */
final class Messages extends NLS {

  public static String DeskMarkers_job;
  public static String DeskSession_examples;
  public static String DeskSession_reading;

  static {
    NLS.initializeMessages("org.wiredesk.rules.ui.session.messages", Messages.class);
  }

  private Messages() {}
}
