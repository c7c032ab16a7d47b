package org.wiredesk.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.engine.report.Screen;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;

/** What was said of a wire for people in a terminal: where it stands, what it is, and who said what and when. */
final class NotesText implements NotesPrinter {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  /** In characters. */
  private static final int LONGEST_QUOTATION = 90;

  private final boolean colour;

  NotesText(boolean colour) {
    this.colour = colour;
  }

  @Override
  public String print(NotedWire wire, NotesFilter filter) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : filter.of(wire.review())) {
      head(wire, entry, out);
      said(entry.remark(), "", out);
      if (entry instanceof Note note) {
        note.suggestion().ifPresent(words -> line("use “" + words + "”", out));
        wire.review().replies(note).stream().map(Reply::remark).filter(reply -> !reply.text().isEmpty())
            .forEach(reply -> said(reply, "re: ", out));
      }
      out.append('\n');
    }
    return out.toString();
  }

  private void head(NotedWire wire, Entry entry, StringBuilder out) {
    EntryPlace place = wire.place(entry);
    String where = wire.file() + place.lineAndColumn().map(line -> ":" + line).orElse("");
    out.append(colour ? "\u001B[1m" + Screen.safe(where) + "\u001B[0m" : Screen.safe(where))
        .append(": ").append(Screen.safe(what(entry)));
    switch (place.state()) {
      case MOVED -> out.append("; to be confirmed, ").append(Screen.safe(place.why()));
      case ORPHANED -> out.append("; orphaned, ").append(Screen.safe(place.why()));
      default -> { }
    }
    out.append('\n');
    words(entry).filter(words -> !words.isEmpty())
        .ifPresent(words -> line("“" + shortened(words) + "”", out));
  }

  /** Those it stands on; of a decision on a project, which stands nowhere, those it is about. */
  private static Optional<String> words(Entry entry) {
    Optional<Anchor> anchor = entry instanceof Anchored anchored ? anchored.anchor() : Optional.empty();
    return anchor.map(Anchor::exact)
        .or(() -> entry instanceof Decision decision ? Optional.of(decision.finding().words()) : Optional.empty());
  }

  private static String what(Entry entry) {
    if (entry instanceof Note note) {
      return "note, " + note.status().label() + ", " + note.severity().label()
          + note.category().map(MqmCategory::path).map(path -> ", " + path).orElse("")
          + note.check().map(check -> " [" + check + "]").orElse("");
    }
    if (entry instanceof Decision decision) {
      return decision.verdict().label() + " in this " + decision.scope().label()
          + " [" + decision.finding().check() + "]" + against(decision.source());
    }
    return entry instanceof Tick tick ? "claim, " + tick.verdict().label() + against(tick.source()) : "origin";
  }

  private static String against(Optional<String> source) {
    return source.map(link -> ", against " + link).orElse("");
  }

  private static void said(Remark remark, String before, StringBuilder out) {
    String who = remark.author().isEmpty() ? "" : remark.author() + ", ";
    String head = before + who + time(remark.created());
    line(remark.text().isEmpty() ? head : head + ": " + remark.text(), out);
  }

  private static String time(Instant instant) {
    return TIME.format(instant) + " UTC";
  }

  private static void line(String text, StringBuilder out) {
    text.lines().forEach(line -> out.append("  ").append(Screen.safe(line)).append('\n'));
  }

  private static String shortened(String words) {
    String line = words.replace('\n', ' ');
    return line.codePointCount(0, line.length()) <= LONGEST_QUOTATION
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
  }
}
