package org.wiredesk.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.review.Note;
import org.wiredesk.review.Reply;
import org.wiredesk.ui.review.EntryPlace.Standing;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.MoveText;

/** One note in a hover: who said what, the answers, and what can be done. */
final class NoteSection {

  private static final String COMMAND = "org.wiredesk.ui.command.";

  private final CardRows rows;
  private final LiveReview review;
  private final Note note;

  /** @param close closes the hover; called when something was chosen */
  NoteSection(Composite parent, LiveReview review, Note note, Runnable close) {
    this.rows = new CardRows(parent, close);
    this.review = review;
    this.note = note;
  }

  void fill() {
    rows.title(note.status().isOpen() ? "note" : "note-done", said(note.remark().author(), note.remark().text()));
    if (review.place(note) instanceof Standing standing) {
      standing.moved().ifPresent(move ->
          rows.text("note-lost", NLS.bind(Messages.NoteSection_toBeConfirmed,
              MoveText.of(move, move.was(), review.text(standing.words())))));
    }
    for (Reply reply : review.replies(note)) {
      rows.text("note-reply", said(reply.remark().author(), reply.remark().text()));
    }
    note.suggestion().ifPresent(words ->
        rows.link("fix", NLS.bind(Messages.NoteSection_apply, words), () -> run("applyNote")));
    rows.link("note-reply", Messages.NoteSection_reply, () -> run("replyToNote"));
    if (note.status().isOpen()) {
      rows.link("note-done", Messages.NoteSection_resolve, () -> run("resolveNote"));
    }
    rows.text(kind());
  }

  private static String said(String author, String text) {
    return author.isEmpty() ? text : NLS.bind(Messages.NoteSection_said, author, text);
  }

  private String kind() {
    List<String> kind = new ArrayList<>(List.of(note.status().label(), note.severity().label()));
    note.category().map(MqmCategory::type).ifPresent(kind::add);
    return NLS.bind(Messages.NoteSection_kind, String.join(", ", kind));
  }

  /** The commands are on the current note of the active wire. */
  private void run(String command) {
    review.select(review.entry(note.id()), this);
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND + command, null);
    } catch (CommandException e) {
      ILog.of(NoteSection.class).error(e.getMessage(), e);
    }
  }
}
