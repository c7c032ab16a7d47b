package org.wiredesk.review.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.Set;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.review.Anchored;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Tick;

/** Makes annotations of the entries of a review. */
final class AnnotationWriter {

  /** What an entry that has none any more must not get back from its older state. */
  private static final Set<String> WRITTEN_ANEW = Set.of(Terms.CHECK, Terms.TRANSLATOR, Terms.ENGINE);

  private static final String CANONICAL = "canonical";

  private final String source;
  private final Targets targets;

  /** @param source the wire's name, as seen from the file of notes */
  AnnotationWriter(String source, Targets targets) {
    this.source = source;
    this.targets = targets;
  }

  /** Says nothing but that the wire is under review; it is the same each time. */
  JsonObject bookmark() {
    JsonObject bookmark = new JsonObject();
    bookmark.addProperty("id", Terms.BOOKMARK + UUID.nameUUIDFromBytes(source.getBytes(StandardCharsets.UTF_8)));
    bookmark.addProperty("type", "Annotation");
    bookmark.addProperty("motivation", "bookmarking");
    bookmark.addProperty("target", source);
    return bookmark;
  }

  static boolean isBookmark(JsonElement annotation) {
    return annotation instanceof JsonObject object
        && Json.string(object, "id").filter(id -> id.startsWith(Terms.BOOKMARK)).isPresent();
  }

  /** @param known the annotation as it was read: what it has that we do not know stays */
  JsonObject write(Entry entry, Optional<JsonObject> known) {
    JsonObject annotation = new JsonObject();
    Remark remark = entry.remark();
    annotation.addProperty("id", known.flatMap(old -> Json.string(old, "id")).orElse(Terms.UUID_IRI + remark.id()));
    annotation.addProperty("type", "Annotation");
    annotation.addProperty("motivation", motivation(entry));
    JsonObject creator = known.map(old -> Json.objects(old, "creator")).filter(list -> !list.isEmpty())
        .map(list -> list.get(0).deepCopy()).orElseGet(JsonObject::new);
    creator.addProperty("type", Json.string(creator, "type").orElse("Person"));
    creator.addProperty("name", remark.author());
    annotation.add("creator", creator);
    annotation.addProperty("created", remark.created().toString());
    annotation.addProperty("modified", remark.modified().toString());
    annotation.add("body", bodies(entry));
    if (entry instanceof Anchored anchored) {
      annotation.add("target", target(anchored, known));
    }
    if (entry instanceof Decision decision) {
      Judgements.write(decision, annotation);
    } else if (entry instanceof Tick tick) {
      Judgements.write(tick, annotation);
    } else if (entry instanceof Note note) {
      annotation.addProperty(Terms.STATUS, note.status().label());
      annotation.addProperty(Terms.SEVERITY, note.severity().label());
      note.check().ifPresent(check -> annotation.addProperty(Terms.CHECK, check.value()));
    } else if (entry instanceof Reply reply) {
      annotation.addProperty(
          "target", known.flatMap(old -> Json.string(old, "target")).orElse(Terms.UUID_IRI + reply.to()));
    } else if (entry instanceof Origin origin) {
      Origins.write(origin, source, annotation);
    }
    known.ifPresent(old -> keepUnknown(old, annotation));
    endWithIdentity(annotation);
    return annotation;
  }

  /**
   * Git takes an annotation that was added for a part of its equal neighbour unless both begin and end with lines of
   * their own: a change of the neighbour would then come to stand in the new one.
   */
  private static void endWithIdentity(JsonObject annotation) {
    JsonElement canonical = annotation.remove(CANONICAL);
    annotation.add(CANONICAL, canonical != null ? canonical : annotation.get("id"));
  }

  private static String motivation(Entry entry) {
    if (entry instanceof Note note) {
      return note.status() == NoteStatus.QUERY ? "questioning" : "commenting";
    }
    return "replying";
  }

  private static JsonArray bodies(Entry entry) {
    JsonArray bodies = new JsonArray();
    bodies.add(body(entry instanceof Reply ? "replying" : "commenting", entry.remark().text()));
    if (entry instanceof Note note) {
      note.category().map(MqmCategory::path).ifPresent(path -> bodies.add(body("classifying", path)));
      note.suggestion().ifPresent(replacement -> bodies.add(body("editing", replacement)));
    }
    return bodies;
  }

  private static JsonObject body(String purpose, String value) {
    JsonObject body = new JsonObject();
    body.addProperty("type", "TextualBody");
    body.addProperty("purpose", purpose);
    body.addProperty("format", "text/plain");
    body.addProperty("value", value);
    return body;
  }

  private JsonObject target(Anchored entry, Optional<JsonObject> known) {
    JsonObject target = known.flatMap(old -> Json.objects(old, "target").stream().findFirst())
        .map(JsonObject::deepCopy).orElseGet(JsonObject::new);
    target.addProperty("source", source);
    entry.anchor().ifPresentOrElse(anchor -> targets.write(anchor, target), () -> Targets.clear(target));
    return target;
  }

  private static void keepUnknown(JsonObject old, JsonObject annotation) {
    for (String name : old.keySet()) {
      if (!annotation.has(name) && !WRITTEN_ANEW.contains(name)) {
        annotation.add(name, old.get(name));
      }
    }
    for (JsonElement body : Json.objects(old, "body")) {
      JsonObject known = body.getAsJsonObject();
      boolean ours = AnnotationReader.isOurs(known) || Judgements.is(annotation) && Judgements.isSource(known);
      if (!ours) {
        annotation.getAsJsonArray("body").add(body);
      }
    }
  }
}
