package org.wiredesk.ui.properties;

import org.eclipse.osgi.util.NLS;

/** Texts of the property pages. */
final class Messages extends NLS {

  public static String ProjectPage_checks;
  public static String ProjectPage_own;
  public static String ProjectPage_words;
  public static String ProjectPage_wordsLabel;

  static {
    NLS.initializeMessages("org.wiredesk.ui.properties.messages", Messages.class);
  }

  private Messages() {}
}
