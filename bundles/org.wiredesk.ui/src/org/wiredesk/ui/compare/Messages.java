package org.wiredesk.ui.compare;

import org.eclipse.osgi.util.NLS;

/** Texts of the comparison of two issues. */
final class Messages extends NLS {

  public static String CarryDialog_cancel;
  public static String CarryDialog_carry;
  public static String CarryDialog_done;
  public static String CarryDialog_lost;
  public static String CarryDialog_lostOne;
  public static String CarryDialog_none;
  public static String CarryDialog_question;
  public static String CarryDialog_summary;
  public static String CarryDialog_title;
  public static String ChangeCount_keys;
  public static String ChangeCount_many;
  public static String ChangeCount_one;
  public static String ChangeTable_kind;
  public static String ChangeTable_now;
  public static String ChangeTable_place;
  public static String ChangeTable_was;
  public static String CompareEditor_noLine;
  public static String CompareEditor_noWires;
  public static String CompareEditor_page;
  public static String CompareEditor_unwritten;
  public static String CompareEditor_written;
  public static String CompareHandler_all;
  public static String CompareHandler_earlier;
  public static String CompareHandler_issue;
  public static String CompareHandler_wires;
  public static String CompareHeader_carry;
  public static String CompareHeader_comparing;
  public static String CompareHeader_copy;
  public static String CompareHeader_doubt;
  public static String CompareHeader_export;
  public static String CompareHeader_insert;
  public static String CompareHeader_kindHint;
  public static String CompareHeader_line;
  public static String CompareHeader_more;
  public static String CompareHeader_same;
  public static String CompareHeader_swap;
  public static String CompareInput_name;
  public static String CompareJob_gone;
  public static String CompareJob_name;
  public static String CompareJob_stopped;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
