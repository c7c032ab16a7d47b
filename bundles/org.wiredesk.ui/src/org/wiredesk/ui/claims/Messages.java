package org.wiredesk.ui.claims;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
public final class Messages extends NLS {

  public static String ClaimsActions_addFact;
  public static String ClaimsActions_copy;
  public static String ClaimsActions_copySearch;
  public static String ClaimsActions_takeBack;
  public static String ClaimsActions_verdict;
  public static String ClaimsBar_progress;
  public static String ClaimsColumn_claim;
  public static String ClaimsColumn_line;
  public static String ClaimsColumn_outcome;
  public static String ClaimsColumn_source;
  public static String ClaimsHint_done;
  public static String ClaimsHint_noWire;
  public static String ClaimsHint_nothing;
  public static String ClaimsHint_reading;
  public static String ClaimsJob_name;
  public static String ClaimsLabels_by;
  public static String ClaimsLabels_changed;
  public static String ClaimsLabels_group;
  public static String ClaimsLabels_known;
  public static String ClaimsLabels_lost;
  public static String ClaimsLabels_more;
  public static String ClaimsLabels_remark;
  public static String ClaimsLabels_tip;
  public static String ClaimsViewMenu_all;
  public static String ClaimsViewMenu_byKind;
  public static String ClaimsViewMenu_link;
  public static String ClaimsViewMenu_openOnly;
  public static String ClaimsView_outdated;
  public static String Ticking_takeBack;
  public static String Ticking_tick;
  public static String VerdictDialog_against;
  public static String VerdictDialog_false;
  public static String VerdictDialog_ok;
  public static String VerdictDialog_partly;
  public static String VerdictDialog_remark;
  public static String VerdictDialog_several;
  public static String VerdictDialog_source;
  public static String VerdictDialog_title;
  public static String VerdictDialog_true;
  public static String VerdictDialog_unproven;
  public static String VerdictDialog_verdict;

  static {
    NLS.initializeMessages("org.wiredesk.ui.claims.messages", Messages.class);
  }

  private Messages() {}
}
