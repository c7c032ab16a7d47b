package org.wiredesk.cli;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;

/**
 * One note, answer, decision or verdict a line as a JSON object. Offsets count UTF-16 code units of the file's text as
 * decoded, half-open; what stands nowhere has none.
 */
final class NotesJsonLines implements NotesPrinter {

  @Override
  public String print(NotedWire wire, NotesFilter filter) {
    StringBuilder out = new StringBuilder();
    for (Entry entry : filter.of(wire.review())) {
      out.append(line(wire, entry)).append('\n');
      if (entry instanceof Note note) {
        wire.review().replies(note).stream().filter(reply -> !reply.remark().text().isEmpty())
            .forEach(reply -> out.append(line(wire, reply)).append('\n'));
      }
    }
    return out.toString();
  }

  private static JsonObject line(NotedWire wire, Entry entry) {
    JsonObject json = new JsonObject();
    json.addProperty("file", wire.file());
    json.addProperty("kind", kind(entry));
    json.addProperty("id", entry.id().toString());
    if (entry instanceof Anchored anchored) {
      place(wire.place(entry), anchored.anchor(), json);
    }
    json.addProperty("author", entry.remark().author());
    json.addProperty("created", entry.remark().created().toString());
    json.addProperty("modified", entry.remark().modified().toString());
    json.addProperty("text", entry.remark().text());
    own(entry, json);
    return json;
  }

  private static String kind(Entry entry) {
    if (entry instanceof Note) {
      return "note";
    }
    if (entry instanceof Reply) {
      return "reply";
    }
    return entry instanceof Decision ? "decision" : entry instanceof Tick ? "claim" : "origin";
  }

  private static void place(EntryPlace place, Optional<Anchor> anchor, JsonObject json) {
    json.addProperty("state", place.state().label());
    place.lineAndColumn().map(line -> line.split(":")).ifPresent(line -> {
      json.addProperty("line", Integer.valueOf(line[0]));
      json.addProperty("column", Integer.valueOf(line[1]));
    });
    place.span().ifPresent(span -> {
      json.addProperty("start", span.start());
      json.addProperty("end", span.end());
    });
    if (!place.why().isEmpty()) {
      json.addProperty("why", place.why());
    }
    add("quotation", anchor.map(Anchor::exact), json);
  }

  private static void own(Entry entry, JsonObject json) {
    if (entry instanceof Note note) {
      json.addProperty("status", note.status().label());
      json.addProperty("severity", note.severity().label());
      add("category", note.category().map(MqmCategory::path), json);
      add("suggestion", note.suggestion(), json);
      add("check", note.check().map(CheckId::value), json);
    } else if (entry instanceof Reply reply) {
      json.addProperty("to", reply.to().toString());
    } else if (entry instanceof Decision decision) {
      json.addProperty("verdict", decision.verdict().label());
      json.addProperty("scope", decision.scope().label());
      json.addProperty("check", decision.finding().check().value());
      json.addProperty("words", decision.finding().words());
      add("source", decision.source(), json);
    } else if (entry instanceof Tick tick) {
      json.addProperty("verdict", tick.verdict().label());
      add("source", tick.source(), json);
    } else if (entry instanceof Origin origin) {
      add("translator", origin.translator(), json);
      add("engine", origin.engine(), json);
    }
  }

  private static void add(String name, Optional<String> value, JsonObject json) {
    value.ifPresent(text -> json.addProperty(name, text));
  }
}
