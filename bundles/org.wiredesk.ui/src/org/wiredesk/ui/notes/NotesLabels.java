package org.wiredesk.ui.notes;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.Reply;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Move;
import org.wiredesk.text.Span;
import org.wiredesk.ui.model.FindingsModel;
import org.wiredesk.ui.model.WirePart;
import org.wiredesk.ui.review.EntryPlace;
import org.wiredesk.ui.review.LiveReview;
import org.wiredesk.ui.review.MoveText;

/** The text of a cell. */
final class NotesLabels {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault());

  private final LiveReview review;
  private final FindingsModel wire;

  /** @param wire that the review is of */
  NotesLabels(LiveReview review, FindingsModel wire) {
    this.review = review;
    this.wire = wire;
  }

  EntryPlace place(Note note) {
    return review.place(note);
  }

  String text(Object row, NotesColumn column) {
    if (row instanceof NotesGroup group) {
      return column == NotesColumn.NOTE
          ? NLS.bind(Messages.NotesLabels_group, group.label(), group.notes().size())
          : "";
    }
    return row instanceof Note note ? note(note, column) : reply((Reply) row, column);
  }

  /** What there is to tell of a row that its cells have no room for; empty when there is nothing. */
  String details(Object row) {
    if (!(row instanceof Entry entry)) {
      return "";
    }
    StringBuilder details = new StringBuilder(entry.remark().text());
    if (entry instanceof Note note) {
      note.suggestion().ifPresent(words -> line(details, NLS.bind(Messages.NotesLabels_suggestion, words)));
      why(note).ifPresent(why -> line(details, why));
      note.check().ifPresent(check -> line(details, NLS.bind(Messages.NotesLabels_check, check)));
    }
    return details.toString().strip();
  }

  /** Why somebody should look where a note stands; empty when its place is certain. */
  Optional<String> why(Note note) {
    EntryPlace place = place(note);
    if (place instanceof EntryPlace.Lost lost) {
      return Optional.of(NLS.bind(Messages.NotesLabels_lost, lost.why()));
    }
    return place instanceof EntryPlace.Standing standing
        ? standing.moved().map(move -> toBeConfirmed(move, review.text(standing.words())))
        : Optional.empty();
  }

  private static String toBeConfirmed(Move move, String words) {
    return NLS.bind(Messages.NotesLabels_toBeConfirmed, MoveText.of(move, NoteWords.shortened(move.was()), words));
  }

  /** Where it stands, for sorting; what is about the whole wire comes first. */
  int offset(Note note) {
    return place(note).span().map(Span::start).orElse(-1);
  }

  /** Of the paragraph; 0 for the headline, -1 for the whole wire, -2 for a note that is being looked for. */
  int partNumber(Note note) {
    if (note.anchor().isEmpty()) {
      return -1;
    }
    return place(note).span().flatMap(span -> wire.partAt(span.start())).map(WirePart::number).orElse(-2);
  }

  String partName(Note note) {
    int number = partNumber(note);
    return switch (number) {
      case -2 -> Messages.NotesLabels_elsewhere;
      case -1 -> Messages.NotesLabels_wire;
      case 0 -> Messages.NotesLabels_headline;
      default -> NLS.bind(Messages.NotesLabels_paragraph, number);
    };
  }

  private String note(Note note, NotesColumn column) {
    return switch (column) {
      case NOTE -> NoteWords.line(said(note));
      case WORDS -> NoteWords.shortened(words(note));
      case STATUS -> note.status().label();
      case SEVERITY -> note.severity() == Severity.NEUTRAL ? "" : note.severity().label();
      case CATEGORY -> note.category().map(category -> category.type()).orElse("");
      case AUTHOR -> note.remark().author();
      case TIME -> TIME.format(note.remark().created());
      case PLACE -> where(note);
    };
  }

  /** A note may only suggest other words. */
  private static String said(Note note) {
    return note.remark().text().isEmpty()
        ? note.suggestion().map(words -> NLS.bind(Messages.NotesLabels_suggestion, words)).orElse("")
        : note.remark().text();
  }

  private String reply(Reply reply, NotesColumn column) {
    return switch (column) {
      case NOTE -> NoteWords.line(reply.remark().text());
      case AUTHOR -> reply.remark().author();
      case TIME -> TIME.format(reply.remark().created());
      default -> "";
    };
  }

  /** Those it stands on, else those it stood on. */
  private String words(Note note) {
    return place(note).span().map(review::text).or(() -> note.anchor().map(Anchor::exact)).orElse("");
  }

  private String where(Note note) {
    EntryPlace place = place(note);
    if (place.isLost()) {
      return Messages.NotesLabels_noPlace;
    }
    Optional<Move> move = place instanceof EntryPlace.Standing standing ? standing.moved() : Optional.empty();
    return move.map(it -> it.isByEditing() ? Messages.NotesLabels_edited : Messages.NotesLabels_movedTo)
        .map(message -> NLS.bind(message, partName(note))).orElseGet(() -> partName(note));
  }

  private static void line(StringBuilder text, String line) {
    text.append('\n').append(line);
  }
}
