package org.wiredesk.rules.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard for new desk files. */
final class Messages extends NLS {

  public static String DeskTarget_exists;
  public static String DeskTarget_noFolder;
  public static String DeskTarget_noName;
  public static String DeskTarget_noProject;
  public static String NewDeskFilePage_browse;
  public static String NewDeskFilePage_browseMessage;
  public static String NewDeskFilePage_description;
  public static String NewDeskFilePage_firstName;
  public static String NewDeskFilePage_folder;
  public static String NewDeskFilePage_name;
  public static String NewDeskFilePage_nextName;
  public static String NewDeskFilePage_title;
  public static String NewDeskFileWizard_failed;
  public static String NewDeskFileWizard_title;

  static {
    NLS.initializeMessages("org.wiredesk.rules.ui.wizards.messages", Messages.class);
  }

  private Messages() {}
}
