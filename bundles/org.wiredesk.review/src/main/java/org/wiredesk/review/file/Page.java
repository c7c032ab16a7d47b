package org.wiredesk.review.file;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.wiredesk.review.Entry;
import org.wiredesk.review.Review;

/**
 * An annotation page as it was read: the review in it, and all else, so that it can be written again.
 *
 * @param annotations those of the review's entries, by the entry's id
 * @param others annotations that are none of ours
 * @param rest the page's other members
 */
record Page(Review review, Map<UUID, JsonObject> annotations, List<JsonElement> others, JsonObject rest) {

  static final Page EMPTY = new Page(Review.EMPTY, Map.of(), List.of(), new JsonObject());

  private static final Gson PRETTY =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  /** @throws JsonParseException when it is no annotation page */
  static Page read(String json, Targets targets) {
    JsonElement parsed = PRETTY.fromJson(json, JsonElement.class);
    if (!(parsed instanceof JsonObject page) || !(page.get("items") instanceof JsonArray items)) {
      throw new JsonParseException("it has no list of annotations");
    }
    AnnotationReader reader = new AnnotationReader(targets);
    List<Entry> entries = new ArrayList<>();
    Map<UUID, JsonObject> annotations = new LinkedHashMap<>();
    List<JsonElement> others = new ArrayList<>();
    for (JsonElement item : items) {
      if (AnnotationWriter.isBookmark(item)) {
        continue;
      }
      Optional<Entry> entry =
          item instanceof JsonObject annotation ? reader.read(annotation) : Optional.empty();
      entry.ifPresentOrElse(read -> {
        entries.add(read);
        annotations.put(read.id(), item.getAsJsonObject());
      }, () -> others.add(item));
    }
    JsonObject rest = page.deepCopy();
    rest.remove("items");
    return new Page(new Review(entries), annotations, others, rest);
  }

  /** With all that another page has; what is in both and not ours is taken from the other. */
  Page mergedWith(Page other) {
    Map<UUID, JsonObject> all = new LinkedHashMap<>(annotations);
    all.putAll(other.annotations);
    List<JsonElement> foreign = new ArrayList<>(other.others);
    others.stream().filter(item -> other.others.stream().noneMatch(theirs -> areOne(item, theirs)))
        .forEach(foreign::add);
    JsonObject members = other.rest.deepCopy();
    rest.asMap().forEach((name, value) -> {
      if (!members.has(name)) {
        members.add(name, value);
      }
    });
    return new Page(review.mergedWith(other.review), all, foreign, members);
  }

  private static boolean areOne(JsonElement item, JsonElement other) {
    return item.equals(other)
        || item instanceof JsonObject one && other instanceof JsonObject another
            && Json.string(one, "id").isPresent() && Json.string(one, "id").equals(Json.string(another, "id"));
  }

  Page with(Review newReview) {
    return new Page(newReview, annotations, others, rest);
  }

  String written(AnnotationWriter writer) {
    JsonObject page = new JsonObject();
    JsonArray context = new JsonArray();
    context.add(Terms.CONTEXT);
    JsonObject ours = new JsonObject();
    ours.addProperty("wiredesk", Terms.OURS);
    context.add(ours);
    page.add("@context", rest.has("@context") ? rest.get("@context") : context);
    page.addProperty("type", "AnnotationPage");
    rest.asMap().forEach((name, value) -> {
      if (!page.has(name)) {
        page.add(name, value);
      }
    });
    Rows rows = new Rows(PRETTY);
    review.entries().forEach(entry ->
        rows.add(entry, writer.write(entry, Optional.ofNullable(annotations.get(entry.id())))));
    others.forEach(rows::add);
    return rows.written(page, writer.bookmark());
  }
}
