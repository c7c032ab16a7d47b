package org.wiredesk.ui.review;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

  public static String Mark_deleted;
  public static String MoveText_edited;
  public static String MoveText_moved;
  public static String MoveText_otherFigures;
  public static String ReviewProblem_damaged;
  public static String ReviewProblem_diskFull;
  public static String ReviewProblem_gone;
  public static String ReviewProblem_inMemory;
  public static String ReviewProblem_noFile;
  public static String ReviewProblem_readOnly;
  public static String ReviewProblem_rescued;
  public static String ReviewProblem_unreadable;
  public static String ReviewProblem_unsaved;
  public static String ReviewStore_name;

  static {
    NLS.initializeMessages("org.wiredesk.ui.review.messages", Messages.class);
  }

  private Messages() {}
}
