package org.wiredesk.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizards for new wires. */
final class Messages extends NLS {

  public static String NewWireFromClipboardWizard_description;
  public static String NewWireFromClipboardWizard_empty;
  public static String NewWireFromClipboardWizard_title;
  public static String NewWirePage_browse;
  public static String NewWirePage_browseMessage;
  public static String NewWirePage_description;
  public static String NewWirePage_folder;
  public static String NewWirePage_name;
  public static String NewWirePage_text;
  public static String NewWirePage_title;
  public static String NewWireWizard_failed;
  public static String NewWireWizard_title;
  public static String WireTarget_closed;
  public static String WireTarget_exists;
  public static String WireTarget_noFolder;
  public static String WireTarget_noName;

  static {
    NLS.initializeMessages("org.wiredesk.ui.wizards.messages", Messages.class);
  }

  private Messages() {}
}
