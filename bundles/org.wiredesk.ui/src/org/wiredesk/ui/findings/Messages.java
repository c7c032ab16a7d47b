package org.wiredesk.ui.findings;

import org.eclipse.osgi.util.NLS;

/** Texts of the Findings view. */
final class Messages extends NLS {

  public static String CopyRowsAction_label;
  public static String FindingsBar_both;
  public static String FindingsBar_search;
  public static String FindingsBar_shown;
  public static String FindingsColumn_check;
  public static String FindingsColumn_kind;
  public static String FindingsColumn_message;
  public static String FindingsColumn_place;
  public static String FindingsColumn_severity;
  public static String FindingsColumn_words;
  public static String FindingsContextMenu_explain;
  public static String FindingsHint_checking;
  public static String FindingsHint_checkingWith;
  public static String FindingsHint_empty;
  public static String FindingsHint_failed;
  public static String FindingsHint_filtered;
  public static String FindingsHint_noWire;
  public static String FindingsHint_nothing;
  public static String FindingsHint_settled;
  public static String FindingsLabels_decided;
  public static String FindingsLabels_group;
  public static String FindingsLabels_line;
  public static String FindingsLabels_place;
  public static String FindingsViewMenu_allSeverities;
  public static String FindingsViewMenu_byParagraph;
  public static String FindingsViewMenu_bySentence;
  public static String FindingsViewMenu_group;
  public static String FindingsViewMenu_groupKind;
  public static String FindingsViewMenu_groupNone;
  public static String FindingsViewMenu_groupParagraph;
  public static String FindingsViewMenu_groupSentence;
  public static String FindingsViewMenu_kinds;
  public static String FindingsViewMenu_link;
  public static String FindingsViewMenu_reverse;
  public static String FindingsViewMenu_severity;
  public static String FindingsViewMenu_severityFrom;
  public static String FindingsViewMenu_showAll;
  public static String FindingsViewMenu_showSettled;
  public static String FindingsViewMenu_sort;
  public static String Grouping_elsewhere;
  public static String Grouping_headline;
  public static String Grouping_paragraph;
  public static String SentenceGroups_others;
  public static String SentenceGroups_sentence;

  static {
    NLS.initializeMessages("org.wiredesk.ui.findings.messages", Messages.class);
  }

  private Messages() {}
}
