package org.wiredesk.rules.ui.imports;

import org.eclipse.osgi.util.NLS;

/** Texts of the wizard that imports facts and terms. */
final class Messages extends NLS {

  public static String ImportFactsWizard_title;
  public static String ImportFilesPage_auto;
  public static String ImportFilesPage_browse;
  public static String ImportFilesPage_checked;
  public static String ImportFilesPage_checkedHint;
  public static String ImportFilesPage_description;
  public static String ImportFilesPage_files;
  public static String ImportFilesPage_format;
  public static String ImportFilesPage_into;
  public static String ImportFilesPage_languages;
  public static String ImportFilesPage_languagesHint;
  public static String ImportFilesPage_noDay;
  public static String ImportFilesPage_noFile;
  public static String ImportFilesPage_noLanguage;
  public static String ImportFilesPage_noTarget;
  public static String ImportFilesPage_source;
  public static String ImportFilesPage_sourceHint;
  public static String ImportFilesPage_title;
  public static String ImportPreviewPage_description;
  public static String ImportPreviewPage_difference;
  public static String ImportPreviewPage_incomplete;
  public static String ImportPreviewPage_line;
  public static String ImportPreviewPage_nothing;
  public static String ImportPreviewPage_problems;
  public static String ImportPreviewPage_summary;
  public static String ImportPreviewPage_title;
  public static String ImportPreviewPage_unsaved;

  static {
    NLS.initializeMessages("org.wiredesk.rules.ui.imports.messages", Messages.class);
  }

  private Messages() {}
}
