package org.wiredesk.ui.entries;

import org.eclipse.osgi.util.NLS;

/** Texts of the dialogs that write desk files. */
final class Messages extends NLS {

  public static String DraftCheck_name;
  public static String EntryDialog_file;
  public static String EntryDialog_noFile;
  public static String EntryDialog_preview;
  public static String EntryDialog_trying;
  public static String NewFactDialog_add;
  public static String NewFactDialog_checked;
  public static String NewFactDialog_checkedHint;
  public static String NewFactDialog_event;
  public static String NewFactDialog_figure;
  public static String NewFactDialog_from;
  public static String NewFactDialog_fromOfEvent;
  public static String NewFactDialog_fromOfFigure;
  public static String NewFactDialog_fromOfOffice;
  public static String NewFactDialog_heading;
  public static String NewFactDialog_in;
  public static String NewFactDialog_inHint;
  public static String NewFactDialog_known;
  public static String NewFactDialog_nameHint;
  public static String NewFactDialog_noDate;
  public static String NewFactDialog_noDay;
  public static String NewFactDialog_noName;
  public static String NewFactDialog_noOffice;
  public static String NewFactDialog_noValue;
  public static String NewFactDialog_office;
  public static String NewFactDialog_officeHint;
  public static String NewFactDialog_sound;
  public static String NewFactDialog_source;
  public static String NewFactDialog_sourceHint;
  public static String NewFactDialog_title;
  public static String NewFactDialog_unit;
  public static String NewFactDialog_unitHint;
  public static String NewFactDialog_until;
  public static String NewFactDialog_untilHint;
  public static String NewFactDialog_value;
  public static String NewNameDialog_add;
  public static String NewNameDialog_also;
  public static String NewNameDialog_alsoHint;
  public static String NewNameDialog_first;
  public static String NewNameDialog_firstHint;
  public static String NewNameDialog_heading;
  public static String NewNameDialog_kind;
  public static String NewNameDialog_name;
  public static String NewNameDialog_never;
  public static String NewNameDialog_neverHint;
  public static String NewNameDialog_noName;
  public static String NewNameDialog_organisation;
  public static String NewNameDialog_person;
  public static String NewNameDialog_place;
  public static String NewNameDialog_sound;
  public static String NewNameDialog_term;
  public static String NewNameDialog_title;
  public static String NewRuleDialog_add;
  public static String NewRuleDialog_because;
  public static String NewRuleDialog_becauseHint;
  public static String NewRuleDialog_fault;
  public static String NewRuleDialog_faultHint;
  public static String NewRuleDialog_finds;
  public static String NewRuleDialog_findsTip;
  public static String NewRuleDialog_heading;
  public static String NewRuleDialog_keeps;
  public static String NewRuleDialog_keepsHint;
  public static String NewRuleDialog_noBecause;
  public static String NewRuleDialog_noPattern;
  public static String NewRuleDialog_noTitle;
  public static String NewRuleDialog_severity;
  public static String NewRuleDialog_sound;
  public static String NewRuleDialog_soundWithoutKeeps;
  public static String NewRuleDialog_suggests;
  public static String NewRuleDialog_suggestsHint;
  public static String NewRuleDialog_title;
  public static String PatternJob_name;
  public static String SelectionHandler_added;
  public static String SelectionHandler_addedUnsaved;
  public static String SelectionHandler_noProject;
  public static String SelectionHandler_nothing;

  static {
    NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
  }

  private Messages() {}
}
