package org.wiredesk.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preference pages. */
final class Messages extends NLS {

  public static String AuthorPart_default;
  public static String AuthorPart_label;
  public static String CheckCategory_own;
  public static String CheckLabels_count;
  public static String CheckLabels_countOfAll;
  public static String ChecksLoader_name;
  public static String ChecksPart_loading;
  public static String ChecksPart_noneSelected;
  public static String ChecksPart_search;
  public static String ChecksPreferencePage_description;
  public static String ChecksTree_nothing;
  public static String DateStylePart_comma;
  public static String DateStylePart_dayFirst;
  public static String DateStylePart_example;
  public static String DateStylePart_label;
  public static String DateStylePart_monthFirst;
  public static String DateStylePart_months;
  public static String DateStylePart_named;
  public static String DateStylePart_none;
  public static String DateStylePart_noneHint;
  public static String DateStylePart_ordinals;
  public static String DateStylePart_own;
  public static String LanguagesPart_language;
  public static String LanguagesPart_original;
  public static String WiredeskPreferencePage_description;
  public static String WiredeskPreferencePage_links;
  public static String WiredeskPreferencePage_words;
  public static String WordsPart_hint;
  public static String WordsPart_unreadable;

  static {
    NLS.initializeMessages("org.wiredesk.ui.preferences.messages", Messages.class);
  }

  private Messages() {}
}
