package org.wiredesk.ui.notes;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.text.Span;
import org.wiredesk.ui.editor.FixApplier;
import org.wiredesk.ui.editor.WireEditor;
import org.wiredesk.ui.review.EntryPlace.Standing;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.LiveReviews;
import org.wiredesk.ui.review.Withdrawal;

/** What people do with notes: each deed is one step that Ctrl+Z takes back. */
public final class NoteDeeds {

  private final WireEditor editor;
  private final LiveReview review;

  private NoteDeeds(WireEditor editor, LiveReview review) {
    this.editor = editor;
    this.review = review;
  }

  /** Empty while the editor has no document. */
  public static Optional<NoteDeeds> in(WireEditor editor) {
    return LiveReviews.of(editor).map(review -> new NoteDeeds(editor, review));
  }

  /** Asks for a new note on these words, or on the whole wire; nothing when cancelled. */
  public Optional<Note> ask(Optional<Span> words) {
    return ask(words, NoteDraft.EMPTY).map(draft -> add(words, draft));
  }

  /** Asks for a note on what a check has found; it begins with what that says. */
  public Optional<Note> ask(Finding finding) {
    Optional<String> suggestion =
        finding.fixes().stream().flatMap(fix -> replacement(finding, fix).stream()).findFirst();
    NoteDraft draft = new NoteDraft(finding.message(), Optional.of(finding.check().category()),
        finding.check().severity(), NoteStatus.OPEN, suggestion);
    Optional<Span> words = Optional.of(finding.span()).filter(span -> !span.isEmpty());
    return ask(words, draft).map(said -> {
      Note note = made(words, said).from(finding.check().id());
      return put(Messages.NoteDeeds_add, note);
    });
  }

  /** Adds a note without asking. */
  public Note add(Optional<Span> words, NoteDraft draft) {
    return put(Messages.NoteDeeds_add, made(words, draft));
  }

  public void edit(Note note) {
    NoteDialog dialog = new NoteDialog(shell(), Messages.NoteDeeds_edit, about(note), note.anchor().isPresent(),
        NoteDraft.of(note));
    if (dialog.open() == Window.OK && !dialog.draft().equals(NoteDraft.of(note))) {
      review.put(Messages.NoteDeeds_edit, dialog.draft().applyTo(now(note), review.now()));
    }
  }

  public void editReply(Reply reply) {
    askText(Messages.NoteDeeds_editReply, "", reply.remark().text()).ifPresent(text ->
        review.put(Messages.NoteDeeds_editReply, reply.with(reply.remark().withText(text, review.now()))));
  }

  public void reply(Note note) {
    askText(Messages.NoteDeeds_reply, said(note), "").ifPresent(text -> reply(note, text));
  }

  /** Answers without asking. */
  public Reply reply(Note note, String text) {
    Reply reply = new Reply(Remark.of(review.author(), review.now(), text.strip()), note.id());
    review.put(Messages.NoteDeeds_reply, reply);
    return reply;
  }

  public void set(Note note, NoteStatus status) {
    String label = status == NoteStatus.WITHDRAWN
        ? Messages.NoteDeeds_withdraw
        : NLS.bind(Messages.NoteDeeds_status, status.label());
    review.put(label, confirmedBy(status, now(note)).with(status, review.now()));
  }

  /** Who is done with a note has seen its words as they are now. */
  private Note confirmedBy(NoteStatus status, Note note) {
    boolean seen = !status.isOpen() && status != NoteStatus.WITHDRAWN;
    return seen && review.place(note) instanceof Standing standing
            && standing.moved().filter(Move::isByEditing).isPresent()
        ? note.at(review.anchor(standing.words()))
        : note;
  }

  /** A note with its answers stays in the file, and nowhere else. */
  public void withdraw(Note note) {
    set(note, NoteStatus.WITHDRAWN);
  }

  public void withdraw(Reply reply) {
    review.put(Messages.NoteDeeds_withdrawReply, Withdrawal.of(reply, review.now()));
  }

  /** Whether there are other words to put in the place of the note's. */
  public boolean canApply(Note note) {
    return note.suggestion().isPresent() && review.place(note).span().isPresent() && editor.isEditable();
  }

  /** Puts the suggested words into the text and resolves the note, as one step. */
  public void applySuggestion(Note note) {
    Optional<Span> place = review.place(note).span();
    if (!canApply(note) || place.isEmpty() || !editor.validateEditorInputState()) {
      return;
    }
    TextEdit edit = new TextEdit(place.get(), note.suggestion().orElseThrow());
    Fix fix = new Fix(Messages.NoteDeeds_apply, List.of(edit));
    if (FixApplier.apply(review.document(), List.of(fix), place.get().start()) == 1) {
      review.putWithLastEdit(Messages.NoteDeeds_apply, now(note).with(NoteStatus.RESOLVED, review.now()));
    }
  }

  public void confirmMove(Note note) {
    review.confirm(Messages.NoteDeeds_confirm, now(note));
  }

  /** Puts a note, lost or not, on the words that are selected. */
  public void putHere(Note note) {
    new NotePlaces(editor).words().ifPresentOrElse(
        span -> review.move(Messages.NoteDeeds_putHere, now(note), span),
        () -> editor.say(Messages.NoteDeeds_selectFirst));
  }

  private Optional<NoteDraft> ask(Optional<Span> words, NoteDraft draft) {
    NoteDialog dialog = new NoteDialog(shell(), Messages.NoteDeeds_add, about(words), words.isPresent(), draft);
    return dialog.open() == Window.OK ? Optional.of(dialog.draft()) : Optional.empty();
  }

  private Note made(Optional<Span> words, NoteDraft draft) {
    Optional<Anchor> anchor = words.map(review::anchor);
    return draft.applyTo(Note.of(Remark.of(review.author(), review.now(), ""), anchor), review.now());
  }

  private Note put(String label, Note note) {
    review.put(label, note);
    review.select(Optional.of(note), this);
    return note;
  }

  /** Its latest state. */
  private Note now(Note note) {
    return review.entry(note.id()).map(Note.class::cast).orElse(note);
  }

  private static Optional<String> replacement(Finding finding, Fix fix) {
    return fix.edits().size() == 1 && fix.edits().get(0).span().equals(finding.span())
        ? Optional.of(fix.edits().get(0).replacement()).filter(words -> !words.isEmpty())
        : Optional.empty();
  }

  private String about(Note note) {
    return note.anchor().isEmpty()
        ? about(Optional.empty())
        : about(review.place(note).span()
            .map(review::text).orElseGet(() -> note.anchor().get().exact()));
  }

  private String about(Optional<Span> words) {
    return words.map(span -> about(review.text(span)))
        .orElseGet(() -> NLS.bind(Messages.NoteDeeds_onWire, review.wire().name()));
  }

  private String about(String words) {
    return NLS.bind(Messages.NoteDeeds_onWords, NoteWords.shortened(words), review.author());
  }

  private static String said(Note note) {
    return NLS.bind(Messages.NoteDeeds_said, note.remark().author(), NoteWords.shortened(note.remark().text()));
  }

  private Optional<String> askText(String title, String message, String text) {
    WordsDialog dialog = new WordsDialog(shell(), title, message, text);
    return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
  }

  private Shell shell() {
    return editor.getSite().getShell();
  }
}
