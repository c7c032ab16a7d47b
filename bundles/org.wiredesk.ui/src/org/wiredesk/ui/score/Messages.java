package org.wiredesk.ui.score;

import org.eclipse.osgi.util.NLS;

/** Texts of score cards and of handing over. */
final class Messages extends NLS {

  public static String EditProfile_failed;
  public static String EditProfile_noWire;
  public static String EditProfile_title;
  public static String ExportDialog_browse;
  public static String ExportDialog_file;
  public static String ExportDialog_folder;
  public static String ExportDialog_form;
  public static String ExportDialog_message;
  public static String ExportDialog_noFolder;
  public static String ExportDialog_noTarget;
  public static String ExportDialog_title;
  public static String ExportJob_failed;
  public static String ExportJob_name;
  public static String ExportJob_partly;
  public static String GoneChecks_name;
  public static String ScoreView_category;
  public static String ScoreView_counts;
  public static String ScoreView_empty;
  public static String ScoreView_engine;
  public static String ScoreView_nothing;
  public static String ScoreView_points;
  public static String ScoreView_reckoned;
  public static String ScoreView_set;
  public static String ScoreView_setLabel;
  public static String ScoreView_translator;
  public static String ScoreView_trouble;
  public static String ScoreView_uncounted;
  public static String ScoresJob_name;
  public static String ScoresJob_problem;
  public static String ScoresTree_day;
  public static String ScoresTree_name;
  public static String ScoresTree_passed;
  public static String ScoresTree_points;
  public static String ScoresTree_score;
  public static String ScoresTree_unknown;
  public static String ScoresTree_verdict;
  public static String ScoresTree_words;
  public static String ScoresView_by;
  public static String ScoresView_hint;
  public static String ScoresView_none;
  public static String ScoresView_summary;

  static {
    NLS.initializeMessages("org.wiredesk.ui.score.messages", Messages.class);
  }

  private Messages() {}
}
