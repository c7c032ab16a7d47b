package org.wiredesk.rules.ui.changes;

import org.eclipse.osgi.util.NLS;

/** Texts of renaming and of the list of references. */
final class Messages extends NLS {

  public static String OutsideFile_changed;
  public static String OutsideFile_gone;
  public static String ReferencesPopup_info;
  public static String ReferencesPopup_one;
  public static String ReferencesPopup_title;
  public static String RenameRefactoring_change;
  public static String RenameRefactoring_name;
  public static String RenameRefactoring_same;
  public static String RenameRefactoring_unsaved;
  public static String RenameWizard_name;

  static {
    NLS.initializeMessages("org.wiredesk.rules.ui.changes.messages", Messages.class);
  }

  private Messages() {}
}
