package org.wiredesk.ui.editor;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

  public static String DayRemedies_details;
  public static String FindingGroup_sameCheck;
  public static String FindingGroup_sameWords;
  public static String FindingSection_original;
  public static String FindingSection_related;
  public static String FindingSection_rule;
  public static String FindingsCounter_longest;
  public static String FindingsCounter_next;
  public static String FindingsCounter_previous;
  public static String FindingsCounter_tip;
  public static String FindingsStatus_checking;
  public static String FindingsStatus_failed;
  public static String FindingsStatus_failures;
  public static String FindingsStatus_many;
  public static String FindingsStatus_none;
  public static String FindingsStatus_one;
  public static String FindingsStatus_settled;
  public static String FindingsStatus_unsettled;
  public static String FindingsStatus_waiting;
  public static String KnownWord_failed;
  public static String LanguageChoice_american;
  public static String LanguageChoice_australian;
  public static String LanguageChoice_british;
  public static String LanguageChoice_canadian;
  public static String LanguageChoice_inherited;
  public static String LanguageChoice_other;
  public static String OpenWireResolution_label;
  public static String ReadingGuide_none;
  public static String NoteSection_apply;
  public static String NoteSection_kind;
  public static String NoteSection_reply;
  public static String NoteSection_resolve;
  public static String NoteSection_said;
  public static String NoteSection_toBeConfirmed;
  public static String Remedies_addProjectWord;
  public static String Remedies_addProjectWordDetails;
  public static String Remedies_addUserWord;
  public static String Remedies_addUserWordDetails;
  public static String Remedies_switchOff;
  public static String Remedies_switchOffDetails;
  public static String Remedies_switchedOff;
  public static String FactRemedy_open;
  public static String RuleRemedy_explain;
  public static String RuleRemedy_explainDetails;
  public static String RuleRemedy_open;
  public static String RuleRemedy_openDetails;
  public static String SwitchOff_failed;
  public static String WireBytes_tooLarge;
  public static String WireDocuments_damaged;
  public static String WireDateBar_byUser;
  public static String WireDateBar_fromDateline;
  public static String WireDateBar_fromFile;
  public static String WireDateBar_hint;
  public static String WireDateBar_hintYear;
  public static String WireDateBar_noDate;
  public static String WireDateBar_noDateline;
  public static String WireDateBar_noYear;
  public static String WireDateBar_notADate;
  public static String WireDateBar_tip;
  public static String WireDateBar_yearFromText;
  public static String WireEditor_notWrapped;
  public static String WireHeader_english;
  public static String WireHeader_original;
  public static String WirePartLabels_findings;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
