package org.wiredesk.ui.trial;

import org.eclipse.osgi.util.NLS;

/** Texts of the trial of rules. */
final class Messages extends NLS {

  public static String HitOpener_gone;
  public static String RuleTrialView_hint;
  public static String TrialActions_again;
  public static String TrialActions_chooseFolder;
  public static String TrialActions_chooseMessage;
  public static String TrialActions_folder;
  public static String TrialActions_open;
  public static String TrialActions_project;
  public static String TrialActions_stop;
  public static String TrialJob_name;
  public static String TrialJob_task;
  public static String TrialRule_noRule;
  public static String TrialRule_none;
  public static String TrialRule_problem;
  public static String TrialSettings_folder;
  public static String TrialSettings_open;
  public static String TrialTable_sentence;
  public static String TrialTable_wire;
  public static String TrialWording_broken;
  public static String TrialWording_done;
  public static String TrialWording_hits;
  public static String TrialWording_more;
  public static String TrialWording_noRule;
  public static String TrialWording_notFor;
  public static String TrialWording_oneHit;
  public static String TrialWording_running;
  public static String TrialWording_stopped;
  public static String TrialWording_unread;
  public static String TrialWording_where;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
