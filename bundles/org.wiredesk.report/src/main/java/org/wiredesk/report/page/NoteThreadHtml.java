package org.wiredesk.report.page;

import java.io.IOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.engine.report.Html;
import org.wiredesk.report.PlacedNote;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Move;

/** What a note says, and the answers to it. Times are those of UTC. */
final class NoteThreadHtml {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private NoteThreadHtml() {}

  static void write(PlacedNote placed, Html html) throws IOException {
    Note note = placed.note();
    html.element("p", "message", note.remark().text());
    if (placed.isOrphaned()) {
      html.raw("<p class=\"gone\">Its words are gone: ").element("q", "", note.anchor().orElseThrow().exact())
          .raw("</p>");
    }
    Optional<Move> move = note.anchor().flatMap(Anchor::moved).filter(it -> note.isMoved());
    if (move.isPresent()) {
      String words = note.anchor().orElseThrow().exact();
      html.element("p", "gone", "To be confirmed: " + move.get().why(words) + ".");
    }
    if (note.suggestion().isPresent()) {
      html.raw("<p class=\"fixes\">");
      if (note.anchor().isPresent()) {
        html.element("del", "", note.anchor().get().exact()).raw(" → ");
      }
      html.element("ins", "fix", note.suggestion().get()).raw("</p>");
    }
    if (!placed.replies().isEmpty()) {
      html.raw("<ol class=\"thread\">");
      for (Reply reply : placed.replies()) {
        html.raw("<li>").element("p", "", reply.remark().text()).element("p", "source", said(reply.remark()))
            .raw("</li>");
      }
      html.raw("</ol>");
    }
    html.element("p", "source", kind(note) + " · " + said(note.remark()));
  }

  private static String kind(Note note) {
    List<String> parts = new ArrayList<>(List.of("Note", note.status().label()));
    note.category().map(MqmCategory::path).ifPresent(path -> {
      parts.add(path);
      parts.add(note.severity().label());
    });
    return String.join(", ", parts);
  }

  /** By whom, and when. */
  static String said(Remark remark) {
    return (remark.author().isBlank() ? "" : remark.author() + ", ") + TIME.format(remark.modified());
  }
}
