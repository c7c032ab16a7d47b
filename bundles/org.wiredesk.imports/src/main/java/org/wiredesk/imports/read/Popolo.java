package org.wiredesk.imports.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.desk.Clause;
import org.wiredesk.imports.desk.Kind;

/**
 * Popolo: persons, organisations, posts and memberships, apart or one inside the other.
 *
 * @see <a href="https://www.popoloproject.com/specs/">The Popolo Project, data specifications</a>
 */
final class Popolo {

  private final FactCollector facts;
  private final JsonObject root;
  private final String file;
  private final Map<String, DraftBuilder> persons = new HashMap<>();
  private final Map<String, JsonObject> organisations = new HashMap<>();
  private final Map<String, JsonObject> posts = new HashMap<>();

  private Popolo(FactCollector facts, JsonObject root, String file) {
    this.facts = facts;
    this.root = root;
    this.file = file;
  }

  static boolean isOne(JsonElement json) {
    return json.isJsonObject() && Stream.of("persons", "organizations", "memberships", "posts")
        .anyMatch(member -> json.getAsJsonObject().has(member));
  }

  static void readInto(FactCollector facts, JsonElement json, String file) {
    new Popolo(facts, json.getAsJsonObject(), file).read();
  }

  /** The file's own statement of where it is from; empty without one. */
  static String source(JsonElement json) {
    JsonObject root = json.getAsJsonObject();
    JsonObject meta = Json.object(root, "meta");
    Stream<String> plain = Stream.of(meta.get("sources"), root.get("sources"))
        .filter(list -> list != null && list.isJsonArray())
        .flatMap(list -> list.getAsJsonArray().asList().stream()).filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
    return Stream.concat(plain, Stream.concat(sources(meta), sources(root))).findFirst().orElse("");
  }

  private void read() {
    for (JsonObject organisation : Json.objects(root, "organizations")) {
      organisations.put(Json.text(organisation, "id"), organisation);
      Json.objects(organisation, "posts").forEach(post -> posts.put(Json.text(post, "id"), post));
    }
    Json.objects(root, "posts").forEach(post -> posts.put(Json.text(post, "id"), post));
    organisations.values().forEach(this::readOrganisation);
    List<JsonObject> people = Json.objects(root, "persons");
    for (int i = 0; i < people.size(); i++) {
      readPerson(people.get(i), file + ", person " + (i + 1));
    }
    List<JsonObject> memberships = Json.objects(root, "memberships");
    for (int i = 0; i < memberships.size(); i++) {
      readMembership(memberships.get(i), Json.text(memberships.get(i), "person_id"), file + ", membership " + (i + 1));
    }
  }

  private void readOrganisation(JsonObject organisation) {
    String id = Json.text(organisation, "id");
    entry(Kind.ORGANISATION, organisation, file + ", organization " + id).ifPresent(entry -> {
      date(organisation, "founding_date", entry.name()).ifPresent(day -> entry.date("from", day, id));
      date(organisation, "dissolution_date", entry.name()).ifPresent(day -> entry.date("until", day, id));
    });
  }

  private void readPerson(JsonObject person, String origin) {
    entry(Kind.PERSON, person, origin).ifPresent(entry -> {
      persons.put(Json.text(person, "id"), entry);
      date(person, "birth_date", origin).ifPresent(day -> entry.date("born", day, origin));
      date(person, "death_date", origin).ifPresent(day -> entry.date("died", day, origin));
      Json.objects(person, "memberships").forEach(each -> readMembership(each, Json.text(person, "id"), origin));
    });
  }

  private Optional<DraftBuilder> entry(Kind kind, JsonObject object, String origin) {
    String name = Json.text(object, "name");
    if (name.isEmpty()) {
      facts.problem(origin, "no name: left out");
      return Optional.empty();
    }
    List<String> sources = Stream.concat(items(object), sources(object)).toList();
    String id = items(object).findFirst().orElse(Json.text(object, "id"));
    Optional<DraftBuilder> entry = facts.entry(kind, id, name, origin);
    entry.ifPresent(found -> {
      sources.forEach(found::source);
      for (JsonObject other : Json.objects(object, "other_names")) {
        String language = Stream.of("lang", "language").map(member -> Json.text(other, member))
            .filter(tag -> !tag.isEmpty()).findFirst().orElse("also");
        found.name(language.equals("en") ? "also" : language, Json.text(other, "name"));
      }
    });
    return entry;
  }

  private void readMembership(JsonObject membership, String personId, String origin) {
    DraftBuilder person = persons.get(personId);
    if (person == null) {
      facts.problem(origin, "there is no person “" + personId + "”: left out");
      return;
    }
    JsonObject post = posts.getOrDefault(Json.text(membership, "post_id"), Json.object(membership, "post"));
    JsonObject organisation = organisation(membership, post);
    String office = office(membership, post, Json.text(organisation, "name"));
    if (office.isEmpty()) {
      tellLostPost(Json.text(membership, "post_id"), origin);
      return;
    }
    facts.entry(Kind.OFFICE, items(post).findFirst().orElse(""), office, origin).ifPresent(entry -> {
      Stream.concat(items(post), sources(post)).forEach(entry::source);
      addTerm(person, office, membership, origin);
    });
  }

  private void tellLostPost(String id, String origin) {
    if (!id.isEmpty() && !posts.containsKey(id)) {
      facts.problem(origin, "there is no post “" + id + "”: left out");
    }
  }

  private void addTerm(DraftBuilder person, String office, JsonObject membership, String origin) {
    Optional<FactDate> from = date(membership, "start_date", origin);
    Optional<FactDate> until = date(membership, "end_date", origin);
    boolean unread = !Json.text(membership, "start_date").isEmpty() && from.isEmpty()
        || !Json.text(membership, "end_date").isEmpty() && until.isEmpty();
    if (unread) {
      return;
    }
    if (from.isPresent() && until.isPresent() && until.get().latest().isBefore(from.get().earliest())) {
      facts.problem(origin, "this ends on " + until.get() + ", before it begins on " + from.get() + ": left out");
      return;
    }
    person.office(Clause.office(office, from, until), origin);
    sources(membership).forEach(person::source);
  }

  private JsonObject organisation(JsonObject membership, JsonObject post) {
    return Stream.of(membership, post).map(object -> Json.text(object, "organization_id"))
        .filter(organisations::containsKey).map(organisations::get).findFirst()
        .orElse(Json.object(membership, "organization"));
  }

  /** That of the post, or what somebody was in an organisation: a party that somebody merely belongs to is none. */
  private static String office(JsonObject membership, JsonObject post, String organisation) {
    String label = Stream.of(Json.text(post, "label"), Json.text(post, "role"), Json.text(membership, "label"),
        Json.text(membership, "role")).filter(text -> !text.isEmpty()).findFirst().orElse("");
    boolean complete = organisation.isEmpty() || label.contains(organisation) || label.contains(" of ");
    return label.isEmpty() || complete ? label : label + " of " + organisation;
  }

  private static Stream<String> items(JsonObject object) {
    return Json.objects(object, "identifiers").stream()
        .filter(identifier -> Json.text(identifier, "scheme").equals("wikidata"))
        .map(identifier -> Addresses.item(Json.text(identifier, "identifier")));
  }

  private static Stream<String> sources(JsonObject object) {
    return Json.objects(object, "sources").stream().map(source -> Addresses.readable(Json.text(source, "url")))
        .filter(address -> !address.isEmpty());
  }

  private Optional<FactDate> date(JsonObject object, String member, String origin) {
    String written = Json.text(object, member);
    Optional<FactDate> date = written.isEmpty() ? Optional.empty() : Days.parse(written);
    if (!written.isEmpty() && date.isEmpty()) {
      facts.problem(origin, member + " “" + written + "” is no date: left out");
    }
    return date;
  }
}
