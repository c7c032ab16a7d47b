package org.wiredesk.ui.notes;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

  public static String AddFindingNoteHandler_none;
  public static String AddNoteHandler_noWords;
  public static String AddParagraphNoteHandler_none;
  public static String ApplySuggestionHandler_none;
  public static String CopyNotesAction_label;
  public static String LeftNotes_stay;
  public static String MoveNotesJob_failed;
  public static String MoveNotesJob_name;
  public static String MoveNotesJob_stays;
  public static String NoteActions_apply;
  public static String NoteActions_confirm;
  public static String NoteActions_confirmWords;
  public static String NoteActions_edit;
  public static String NoteActions_putHere;
  public static String NoteActions_reply;
  public static String NoteActions_status;
  public static String NoteActions_withdraw;
  public static String NoteDecorator_count;
  public static String NoteDeeds_add;
  public static String NoteDeeds_apply;
  public static String NoteDeeds_confirm;
  public static String NoteDeeds_edit;
  public static String NoteDeeds_editReply;
  public static String NoteDeeds_onWire;
  public static String NoteDeeds_onWords;
  public static String NoteDeeds_putHere;
  public static String NoteDeeds_reply;
  public static String NoteDeeds_said;
  public static String NoteDeeds_selectFirst;
  public static String NoteDeeds_status;
  public static String NoteDeeds_withdraw;
  public static String NoteDeeds_withdrawReply;
  public static String NoteDialog_category;
  public static String NoteDialog_noCategory;
  public static String NoteDialog_severity;
  public static String NoteDialog_status;
  public static String NoteDialog_suggestion;
  public static String NoteDialog_suggestionHint;
  public static String NoteDialog_text;
  public static String NoteHandler_noNote;
  public static String NotesColumn_author;
  public static String NotesColumn_category;
  public static String NotesColumn_note;
  public static String NotesColumn_place;
  public static String NotesColumn_severity;
  public static String NotesColumn_status;
  public static String NotesColumn_time;
  public static String NotesColumn_words;
  public static String NotesGrouping_author;
  public static String NotesGrouping_category;
  public static String NotesGrouping_lost;
  public static String NotesGrouping_noAuthor;
  public static String NotesGrouping_noCategory;
  public static String NotesGrouping_none;
  public static String NotesGrouping_paragraph;
  public static String NotesGrouping_status;
  public static String NotesHint_filtered;
  public static String NotesHint_noWire;
  public static String NotesHint_none;
  public static String NotesHint_reading;
  public static String NotesLabels_check;
  public static String NotesLabels_edited;
  public static String NotesLabels_elsewhere;
  public static String NotesLabels_group;
  public static String NotesLabels_headline;
  public static String NotesLabels_lost;
  public static String NotesLabels_movedTo;
  public static String NotesLabels_noPlace;
  public static String NotesLabels_paragraph;
  public static String NotesLabels_suggestion;
  public static String NotesLabels_toBeConfirmed;
  public static String NotesLabels_wire;
  public static String NotesStatus_count;
  public static String NotesStatus_lost;
  public static String NotesStatus_one;
  public static String NotesViewMenu_allSeverities;
  public static String NotesViewMenu_group;
  public static String NotesViewMenu_link;
  public static String NotesViewMenu_onlyOpen;
  public static String NotesViewMenu_reverse;
  public static String NotesViewMenu_severity;
  public static String NotesViewMenu_severityFrom;
  public static String NotesViewMenu_showAll;
  public static String NotesViewMenu_sort;
  public static String NotesViewMenu_statuses;
  public static String NotesView_search;
  public static String ProblemBar_retry;

  static {
    NLS.initializeMessages("org.wiredesk.ui.notes.messages", Messages.class);
  }

  private Messages() {}
}
