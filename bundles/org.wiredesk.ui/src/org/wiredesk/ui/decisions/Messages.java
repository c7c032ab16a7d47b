package org.wiredesk.ui.decisions;

import org.eclipse.osgi.util.NLS;

/** Texts of decisions and of the precision ledger. */
final class Messages extends NLS {

  public static String Deciding_accept;
  public static String Deciding_dismiss;
  public static String Deciding_revive;
  public static String Deciding_verify;
  public static String DecisionDialog_dismiss;
  public static String DecisionDialog_dismissButton;
  public static String DecisionDialog_dismissMessage;
  public static String DecisionDialog_place;
  public static String DecisionDialog_project;
  public static String DecisionDialog_reason;
  public static String DecisionDialog_remark;
  public static String DecisionDialog_scope;
  public static String DecisionDialog_source;
  public static String DecisionDialog_verify;
  public static String DecisionDialog_verifyButton;
  public static String DecisionDialog_verifyMessage;
  public static String DecisionDialog_wire;
  public static String DecisionRemedies_accept;
  public static String DecisionRemedies_acceptDetails;
  public static String DecisionRemedies_dismiss;
  public static String DecisionRemedies_dismissDetails;
  public static String DecisionRemedies_revive;
  public static String DecisionRemedies_reviveDetails;
  public static String DecisionRemedies_reviveWide;
  public static String DecisionRemedies_takeBack;
  public static String DecisionRemedies_verify;
  public static String DecisionRemedies_verifyDetails;
  public static String LedgerActions_notKept;
  public static String LedgerActions_preferences;
  public static String LedgerActions_switchOff;
  public static String LedgerActions_switchOn;
  public static String LedgerColumn_accepted;
  public static String LedgerColumn_acceptedTip;
  public static String LedgerColumn_check;
  public static String LedgerColumn_dismissed;
  public static String LedgerColumn_dismissedTip;
  public static String LedgerColumn_mended;
  public static String LedgerColumn_mendedTip;
  public static String LedgerColumn_off;
  public static String LedgerColumn_right;
  public static String LedgerColumn_rightTip;
  public static String LedgerColumn_share;
  public static String LedgerColumn_unknown;
  public static String LedgerColumn_verified;
  public static String LedgerColumn_verifiedTip;
  public static String LedgerJob_name;
  public static String LedgerView_advice;
  public static String LedgerView_empty;
  public static String LedgerView_noneSelected;
  public static String ProjectReview_reading;
  public static String ProjectReview_saving;
  public static String ProjectReview_unsaved;
  public static String RulingText_place;
  public static String RulingText_project;
  public static String RulingText_reason;
  public static String RulingText_source;
  public static String RulingText_when;
  public static String RulingText_whoAndWhen;
  public static String RulingText_wire;

  static {
    NLS.initializeMessages("org.wiredesk.ui.decisions.messages", Messages.class);
  }

  private Messages() {}
}
