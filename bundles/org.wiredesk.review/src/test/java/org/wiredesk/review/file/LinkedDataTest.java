package org.wiredesk.review.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.review.Decision;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Note;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Origin;
import org.wiredesk.review.Remark;
import org.wiredesk.review.Reply;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;
import org.wiredesk.review.anchors.Anchor;
import org.wiredesk.review.anchors.Anchoring;
import org.wiredesk.review.anchors.Place.Found;
import org.wiredesk.text.Span;

/**
 * A file of notes as a JSON-LD processor reads it: the terms are those of the Web Annotation Vocabulary and of the
 * vocabularies it names (https://www.w3.org/TR/annotation-vocab/), and the rest is in Wiredesk's own.
 *
 * <p>The list of terms that stands in for the published context has those of our files. Each was compared with a copy
 * of {@code http://www.w3.org/ns/anno.jsonld} as it is published since the Recommendation of February 2017 (it has both
 * {@code reviewing} and {@code assessing}), and with {@code jsonld/anno.jsonld} of the repository w3c/web-annotation at
 * its commit 929c8235 (which has {@code reviewing} only): address, type and container of every term are the same. The
 * names of the vocabulary are those of its ontology of 2016-11-12T21:28:11Z, {@code vocab/wd/ontology/oa.jsonld} there.
 */
class LinkedDataTest {

  private static final Instant NOW = Instant.parse("2024-05-03T10:15:30Z");
  private static final String TEXT = "Envoys met on the lake. They called it useful and went home by train.";
  private static final URI BASE = URI.create("file:///wires/story.txt.notes.jsonld");
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String TERMS = "http://purl.org/dc/terms/";
  private static final List<String> VOCABULARIES = List.of(OA, TERMS, "http://www.w3.org/ns/activitystreams#",
      "http://purl.org/dc/elements/1.1/", "http://xmlns.com/foaf/0.1/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
      "urn:wiredesk:review:");

  private static final Set<String> CLASSES = Set.of("Annotation", "Choice", "CssSelector", "CssStyle",
      "DataPositionSelector", "Direction", "FragmentSelector", "HttpRequestState", "Motivation", "RangeSelector",
      "ResourceSelection", "Selector", "SpecificResource", "State", "Style", "SvgSelector", "TextPositionSelector",
      "TextQuoteSelector", "TextualBody", "TimeState", "XPathSelector");
  private static final Set<String> PROPERTIES = Set.of("annotationService", "bodyValue", "cachedSource", "canonical",
      "end", "exact", "hasBody", "hasEndSelector", "hasPurpose", "hasScope", "hasSelector", "hasSource",
      "hasStartSelector", "hasState", "hasTarget", "motivatedBy", "prefix", "processingLanguage", "refinedBy",
      "renderedVia", "sourceDate", "sourceDateEnd", "sourceDateStart", "start", "styleClass", "styledBy", "suffix",
      "textDirection", "via");
  private static final Set<String> MOTIVATIONS = Set.of("assessing", "bookmarking", "classifying", "commenting",
      "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying",
      "tagging");

  @TempDir
  private Path folder;
  private JsonObject written;
  private JsonArray expanded;

  @BeforeEach
  void writeAll() throws IOException, JsonLdError {
    ReviewFile file = new ReviewFile(Files.writeString(folder.resolve("story.txt"), TEXT));
    file.save(everything(), TEXT);
    written = Json.createReader(new StringReader(Files.readString(file.path()))).readObject();
    expanded = JsonLd.expand(JsonDocument.of(written)).base(BASE).loader(onlyTheContext()).get();
  }

  @Test
  void everyMemberIsATermOfAPublishedVocabularyOrOurs() {
    Set<String> properties = new HashSet<>();
    collectProperties(expanded, properties);
    assertEquals(List.of(), properties.stream()
        .filter(property -> VOCABULARIES.stream().noneMatch(property::startsWith)).sorted().toList());
    assertTrue(properties.containsAll(List.of("urn:wiredesk:review:moved", "urn:wiredesk:review:verdict",
        "urn:wiredesk:review:engine", OA + "canonical")), properties.toString());
  }

  @Test
  void everyNameOfTheVocabularyIsInIt() {
    Set<String> properties = new HashSet<>();
    collectProperties(expanded, properties);
    assertAllOf(PROPERTIES, properties);
    Set<String> classes = new HashSet<>();
    collectClasses(expanded, classes);
    assertAllOf(CLASSES, classes);
  }

  private static void assertAllOf(Set<String> published, Set<String> used) {
    List<String> ours = used.stream().filter(name -> name.startsWith(OA)).map(name -> name.substring(OA.length()))
        .sorted().toList();
    assertTrue(ours.size() >= 4, ours.toString());
    assertEquals(List.of(), ours.stream().filter(name -> !published.contains(name)).toList());
  }

  @Test
  void nothingIsDropped() throws JsonLdError {
    JsonObject compacted = JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(
        Json.createObjectBuilder().add("@context", written.get("@context")).build()))
        .base(BASE).loader(onlyTheContext()).get();
    assertEquals(inLists(written), inLists(compacted));
  }

  @Test
  void eachAnnotationHasTheShapeTheModelAsksFor() {
    JsonObject page = expanded.getJsonObject(0);
    assertEquals("http://www.w3.org/ns/activitystreams#OrderedCollectionPage", page.getJsonArray("@type").getString(0));
    JsonArray items =
        page.getJsonArray("http://www.w3.org/ns/activitystreams#items").getJsonObject(0).getJsonArray("@list");
    assertEquals(everything().entries().size() + 1, items.size());
    Set<String> ids = new HashSet<>();
    for (JsonObject annotation : items.getValuesAs(JsonObject.class)) {
      assertEquals(List.of(OA + "Annotation"), strings(annotation.getJsonArray("@type")));
      assertTrue(ids.add(annotation.getString("@id")), "twice: " + annotation);
      assertTrue(URI.create(annotation.getString("@id")).isAbsolute());
      assertEquals(1, objects(annotation, "hasTarget").size(), annotation.toString());
      assertEquals(1, objects(annotation, "motivatedBy").size());
      objects(annotation, "motivatedBy").forEach(LinkedDataTest::assertMotivation);
      objects(annotation, "hasBody").forEach(LinkedDataTest::assertBody);
      objects(annotation, "hasTarget").forEach(LinkedDataTest::assertTarget);
    }
  }

  @Test
  void timesAreTimesAndPositionsAreNumbers() {
    Set<String> types = new HashSet<>();
    collectTypes(expanded, types);
    assertEquals(Set.of("http://www.w3.org/2001/XMLSchema#dateTime",
        "http://www.w3.org/2001/XMLSchema#nonNegativeInteger"), types);
  }

  private static void assertMotivation(JsonObject motivation) {
    String id = motivation.getString("@id");
    assertTrue(id.startsWith(OA) && MOTIVATIONS.contains(id.substring(OA.length())), id);
  }

  private static void assertBody(JsonObject body) {
    assertMotivation(objects(body, "hasPurpose").get(0));
    boolean text = strings(body.getJsonArray("@type")).contains(OA + "TextualBody")
        && body.containsKey("http://www.w3.org/1999/02/22-rdf-syntax-ns#value");
    boolean link = strings(body.getJsonArray("@type")).contains(OA + "SpecificResource")
        && objects(body, "hasSource").size() == 1;
    assertTrue(text || link, body.toString());
  }

  /** The wire as a whole, an annotation, or words of the wire. */
  private static void assertTarget(JsonObject target) {
    if (!target.containsKey(OA + "hasSource")) {
      assertTrue(URI.create(target.getString("@id")).isAbsolute());
      return;
    }
    assertEquals("file:///wires/story.txt", objects(target, "hasSource").get(0).getString("@id"));
    List<JsonObject> selectors = objects(target, "hasSelector");
    for (JsonObject selector : selectors) {
      boolean position = selector.containsKey(OA + "start") && selector.containsKey(OA + "end");
      boolean quotation = selector.containsKey(OA + "exact") && selector.containsKey(OA + "prefix");
      assertEquals(List.of(OA + (position ? "TextPositionSelector" : "TextQuoteSelector")),
          strings(selector.getJsonArray("@type")));
      assertTrue(position != quotation, selector.toString());
    }
  }

  private static Review everything() {
    Anchor useful = anchor("useful");
    Note note = Note.of(remark(1, "Check \"this\"."), Optional.of(useful))
        .as(Optional.of(MqmCategory.MISTRANSLATION), Severity.MAJOR, NOW)
        .suggesting(Optional.of("helpful"), NOW).with(NoteStatus.QUERY, NOW)
        .from(new CheckId("phrasing-back-translated-quotation"));
    Anchor reworded = anchor("called it useful and went home by train");
    String later = TEXT.replace("useful and", "useful, and");
    Found found = (Found) Anchoring.in(later).place(reworded);
    FindingKey finding =
        new FindingKey(new CheckId("date-weekday-mismatch"), "useful", "They did.", List.of("met", "it"));
    return Review.EMPTY.with(note)
        .with(Note.of(remark(2, "On all of it."), Optional.empty()))
        .with(Note.of(remark(3, "Moved."), Optional.of(Anchoring.in(later).move(reworded, found))))
        .with(new Reply(remark(4, "Asked."), note.id()))
        .with(new Decision(remark(5, "Said so."), Decision.Verdict.VERIFIED, Decision.Scope.WIRE, finding,
            Optional.of("https://example.org/a"), Optional.of(useful)))
        .with(new Tick(remark(6, ""), Tick.Verdict.PARTLY_TRUE, Optional.of(useful),
            Optional.of("https://example.org/b")))
        .with(new Origin(remark(7, "Translated by Engine 2."), Optional.of("Ben"), Optional.of("Engine 2")));
  }

  private static Remark remark(int number, String text) {
    return new Remark(new UUID(7, number), "Ann", NOW, NOW.plusSeconds(number), text);
  }

  private static Anchor anchor(String words) {
    return Anchor.of(TEXT, new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length()));
  }

  /** Nothing is fetched: whoever asks for more than the context gets an error. */
  private static DocumentLoader onlyTheContext() {
    return (address, options) -> {
      if (!address.toString().equals("http://www.w3.org/ns/anno.jsonld")) {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "not to be fetched: " + address);
      }
      return context();
    };
  }

  private static Document context() throws JsonLdError {
    InputStream terms = LinkedDataTest.class.getResourceAsStream("web-annotation-terms.jsonld");
    return JsonDocument.of(terms);
  }

  private static void collectProperties(JsonValue value, Set<String> properties) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> collectProperties(item, properties));
    } else if (value instanceof JsonObject object) {
      object.keySet().stream().filter(key -> !key.startsWith("@")).forEach(properties::add);
      object.values().forEach(item -> collectProperties(item, properties));
    }
  }

  private static void collectClasses(JsonValue value, Set<String> classes) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> collectClasses(item, classes));
    } else if (value instanceof JsonObject object) {
      if (!object.containsKey("@value") && object.containsKey("@type")) {
        classes.addAll(strings(object.getJsonArray("@type")));
      }
      object.values().forEach(item -> collectClasses(item, classes));
    }
  }

  private static void collectTypes(JsonValue value, Set<String> types) {
    if (value instanceof JsonArray array) {
      array.forEach(item -> collectTypes(item, types));
    } else if (value instanceof JsonObject object) {
      if (object.containsKey("@value") && object.containsKey("@type")) {
        types.add(object.getString("@type"));
      }
      object.values().forEach(item -> collectTypes(item, types));
    }
  }

  private static List<JsonObject> objects(JsonObject object, String term) {
    return object.containsKey(OA + term) ? object.getJsonArray(OA + term).getValuesAs(JsonObject.class) : List.of();
  }

  private static List<String> strings(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  /** JSON-LD takes one value and a list of it for the same. */
  private static JsonValue inLists(JsonValue value) {
    if (value instanceof JsonObject object) {
      JsonObjectBuilder copy = Json.createObjectBuilder();
      object.forEach((name, member) -> copy.add(name, member instanceof JsonArray ? inLists(member)
          : Json.createArrayBuilder().add(inLists(member)).build()));
      return copy.build();
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder copy = Json.createArrayBuilder();
      array.forEach(item -> copy.add(inLists(item)));
      return copy.build();
    }
    return value;
  }
}
