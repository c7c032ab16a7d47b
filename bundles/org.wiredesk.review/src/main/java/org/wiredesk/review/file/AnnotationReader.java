package org.wiredesk.review.file;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.anchors.Anchor;

/** Makes the entries of a review of annotations, those of other clients included. */
final class AnnotationReader {

  private static final Set<String> PURPOSES = Set.of("commenting", "replying", "classifying", "editing");

  private final Targets targets;

  AnnotationReader(Targets targets) {
    this.targets = targets;
  }

  /** Empty when it is nothing we show, like a bookmark, or has no id we could keep. */
  Optional<Entry> read(JsonObject annotation) {
    Optional<UUID> id = Json.string(annotation, "id").flatMap(AnnotationReader::uuid);
    Optional<String> comment = body(annotation, "commenting").or(() -> body(annotation, "replying"));
    if (id.isEmpty() || comment.isEmpty()) {
      return Optional.empty();
    }
    Instant created = instant(annotation, "created").orElse(Instant.EPOCH);
    Instant modified = instant(annotation, "modified").filter(time -> !time.isBefore(created)).orElse(created);
    Remark remark = new Remark(id.get(), author(annotation), created, modified, comment.get());
    if (Json.is(annotation, "motivation", "replying")) {
      return Json.string(annotation, "target").flatMap(AnnotationReader::uuid).map(to -> new Reply(remark, to));
    }
    if (Origins.is(annotation)) {
      return Optional.of(Origins.read(annotation, remark));
    }
    return Judgements.is(annotation)
        ? Judgements.read(annotation, remark, anchor(annotation)).map(Entry.class::cast)
        : Optional.of(note(annotation, remark));
  }

  /** Whether a body is one of the kinds that are read, and so is written anew. */
  static boolean isOurs(JsonObject body) {
    return Json.is(body, "type", "TextualBody")
        && Json.string(body, "purpose").map(PURPOSES::contains).orElse(true);
  }

  private Optional<Anchor> anchor(JsonObject annotation) {
    return Json.objects(annotation, "target").stream().findFirst().flatMap(targets::read);
  }

  private Note note(JsonObject annotation, Remark remark) {
    return new Note(
        remark,
        anchor(annotation),
        body(annotation, "classifying").flatMap(AnnotationReader::category),
        Json.string(annotation, Terms.SEVERITY).flatMap(AnnotationReader::severity).orElse(Severity.MINOR),
        Json.string(annotation, Terms.STATUS).flatMap(NoteStatus::of)
            .orElse(Json.is(annotation, "motivation", "questioning") ? NoteStatus.QUERY : NoteStatus.OPEN),
        body(annotation, "editing"),
        Json.string(annotation, Terms.CHECK).flatMap(Judgements::check));
  }

  /** The text of the first body with a purpose; one without a purpose comments. */
  private static Optional<String> body(JsonObject annotation, String purpose) {
    List<JsonObject> bodies = Json.objects(annotation, "body");
    return bodies.stream()
        .filter(body -> Json.is(body, "type", "TextualBody"))
        .filter(body -> Json.string(body, "purpose").orElse("commenting").equals(purpose))
        .flatMap(body -> Json.string(body, "value").stream())
        .findFirst();
  }

  private static String author(JsonObject annotation) {
    return Json.objects(annotation, "creator").stream().flatMap(creator -> Json.string(creator, "name").stream())
        .findFirst().or(() -> Json.string(annotation, "creator")).orElse("");
  }

  /** Of an IRI of another kind one is made, the same each time. */
  private static Optional<UUID> uuid(String iri) {
    if (!iri.startsWith(Terms.UUID_IRI)) {
      return Optional.of(UUID.nameUUIDFromBytes(iri.getBytes(StandardCharsets.UTF_8)));
    }
    try {
      return Optional.of(UUID.fromString(iri.substring(Terms.UUID_IRI.length())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> instant(JsonObject annotation, String name) {
    try {
      return Json.string(annotation, name).map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<MqmCategory> category(String path) {
    return Stream.of(MqmCategory.values()).filter(category -> category.path().equals(path)).findFirst();
  }

  private static Optional<Severity> severity(String label) {
    return Stream.of(Severity.values()).filter(severity -> severity.label().equals(label)).findFirst();
  }
}
