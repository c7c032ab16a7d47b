package org.wiredesk.app;

import org.eclipse.osgi.util.NLS;

/** Texts of the product's own window. */
final class Messages extends NLS {

  public static String Application_title;
  public static String Application_titleWithWire;
  public static String Menu_edit;
  public static String Menu_file;
  public static String Menu_help;
  public static String Menu_navigate;
  public static String Menu_new;
  public static String Menu_parts;
  public static String Menu_recent;
  public static String Menu_showView;
  public static String Menu_window;
  public static String Open_allFiles;
  public static String Open_noFile;
  public static String Open_title;
  public static String Open_wires;
  public static String SystemBrowser_none;
  public static String Welcome_clipboard;
  public static String Welcome_clipboardHint;
  public static String Welcome_desk;
  public static String Welcome_deskHint;
  public static String Welcome_newWire;
  public static String Welcome_newWireHint;
  public static String Welcome_open;
  public static String Welcome_openHint;
  public static String Welcome_preferences;
  public static String Welcome_preferencesHint;
  public static String Welcome_subtitle;
  public static String Welcome_title;

  static {
    NLS.initializeMessages("org.wiredesk.app.messages", Messages.class);
  }

  private Messages() {}
}
