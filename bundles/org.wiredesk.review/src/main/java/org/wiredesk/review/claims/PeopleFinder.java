package org.wiredesk.review.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.text.CalendarWords;
import org.wiredesk.text.Span;

/**
 * Finds the people of a wire with their offices, and its bodies; each once, with all places. A name is certainly
 * somebody's when a title, a verb of saying or an age stands beside it.
 */
final class PeopleFinder implements ClaimFinder {

  private static final int LONGEST_NAME = 5;
  private static final Set<String> POLITE = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady");

  /** "the mayor of Lipno". */
  private static final Set<String> BEFORE_PLACES = Set.of("of", "for", "in");

  private static final Set<String> NO_PERSON_BEHIND =
      Set.of("the", "in", "at", "near", "from", "outside", "across", "around");

  /** A run of capitalised words, without countries before it. */
  private record Run(SentenceWords words, int from, int to, List<String> parts) {
    String last() {
      return parts.get(parts.size() - 1);
    }
  }

  @Override
  public List<Claim> find(ClaimText text) {
    List<Run> runs = runs(text);
    Map<String, String> full = fullNames(runs, text);
    Map<String, Person> people = new LinkedHashMap<>();
    Set<String> certain = new HashSet<>();
    Bodies bodies = new Bodies(text.wire().text());
    for (Run run : runs) {
      if (Bodies.isOne(run.words(), run.from(), run.to())) {
        bodies.add(run.words(), run.from(), run.to());
      } else {
        take(run, full, people, certain);
      }
    }
    List<Claim> claims = new ArrayList<>(bodies.claims());
    people.values().stream()
        .filter(person -> person.hasTitle() || certain.contains(person.name()) || person.name().indexOf(' ') > 0)
        .forEach(person -> claims.addAll(person.claims(text.wire().text(), certain.contains(person.name()))));
    return claims;
  }

  private static void take(Run run, Map<String, String> full, Map<String, Person> people, Set<String> certain) {
    SentenceWords words = run.words();
    String written = String.join(" ", run.parts());
    String name = run.parts().size() == 1 ? full.getOrDefault(written, written) : written;
    Optional<Title> before = Title.before(words, run.from());
    Optional<Title> title = before.isPresent() ? before : Title.behind(words, run.to());
    boolean single = run.parts().size() == 1;
    boolean abbreviation = single && written.equals(written.toUpperCase(Locale.ROOT));
    boolean ofPlace = single && !full.containsKey(written) && words.isOneOf(run.from() - 1, BEFORE_PLACES);
    if (abbreviation || ofPlace) {
      return;
    }
    Person person = people.computeIfAbsent(name, Person::new);
    person.named(words.span(run.from(), run.to()), words);
    title.ifPresent(it -> person.titled(
        words.span(Math.min(it.from(), run.from()), Math.max(it.to(), run.to())), it.head(words), words));
    if (title.isPresent() || isPersonHere(run)) {
      certain.add(name);
    }
  }

  private static boolean isPersonHere(Run run) {
    SentenceWords words = run.words();
    int before = words.is(run.from() - 1, ".") ? run.from() - 2 : run.from() - 1;
    int behind = words.is(run.from() - 1, ",") && words.is(run.to(), ",") ? run.to() + 1 : run.to();
    boolean says = words.isOneOf(behind, Speakers.SAYING) && !words.is(behind, "according")
        || words.isOneOf(before, Speakers.SAYING) && !words.is(before, "called");
    boolean place = words.isOneOf(before, NO_PERSON_BEHIND) || PlaceWords.contains(run.last().toLowerCase(Locale.ROOT));
    boolean aged = words.is(run.to(), ",") && words.isFigures(run.to() + 1) && words.word(run.to() + 1).length() == 2;
    place |= words.is(run.to(), "news") || words.is(run.to(), "agency");
    boolean who = words.is(run.to(), ",") && (words.is(run.to() + 1, "who") || words.is(run.to() + 1, "whose"))
        && run.parts().size() > 1;
    boolean polite = words.isOneOf(before, POLITE);
    return polite || aged || who && !place || says && !place;
  }

  /** The full names that certain last names alone stand for; none where two people share one. */
  private static Map<String, String> fullNames(List<Run> runs, ClaimText text) {
    Map<String, String> full = new HashMap<>();
    Set<String> shared = new HashSet<>();
    for (Run run : runs) {
      String name = String.join(" ", run.parts());
      boolean body = Bodies.isOne(run.words(), run.from(), run.to());
      if (run.parts().size() > 1 && !body) {
        String old = full.putIfAbsent(run.last(), name);
        if (old != null && !old.equals(name)) {
          shared.add(run.last());
        }
      }
    }
    shared.forEach(full::remove);
    return full;
  }

  private static List<Run> runs(ClaimText text) {
    List<Span> places = text.mentions().names().all().stream()
        .flatMap(name -> name.places().stream()).sorted(Comparator.naturalOrder()).toList();
    List<Run> runs = new ArrayList<>();
    Set<Integer> told = places.stream().map(Span::end).collect(Collectors.toSet());
    text.sentences().forEach(words -> SentenceStart.nameEnd(words)
        .filter(end -> !told.contains(words.at(end - 1).end()))
        .flatMap(end -> run(words, 0, end)).ifPresent(runs::add));
    for (Span place : places) {
      SentenceWords words = text.sentenceAt(place.start());
      boolean inside = words.sentence().span().contains(place);
      if (inside) {
        run(words, words.from(place.start()), words.to(place.end())).ifPresent(runs::add);
      }
    }
    return runs.stream().sorted(Comparator.comparing(run -> run.words().span(run.from(), run.to()))).toList();
  }

  private static Optional<Run> run(SentenceWords words, int first, int behind) {
    int from = first;
    int to = behind;
    while (to > from + 1 && CalendarWords.weekday(words.word(to - 1)).isPresent()) {
      to--;
    }
    boolean body = Bodies.isOne(words, first, to);
    while (!body && from < to && isNoName(words, from)) {
      from++;
    }
    List<String> parts = parts(words, from, to);
    boolean name = !parts.isEmpty() && (body || parts.size() <= LONGEST_NAME);
    return name ? Optional.of(new Run(words, from, to, parts)) : Optional.empty();
  }

  /** The words of a name, each with its hyphens, apostrophes and, if it is an initial, its full stop. */
  private static List<String> parts(SentenceWords words, int from, int to) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = from; i < to; i++) {
      boolean joined = i > from && words.at(i - 1).touches(words.at(i)) && !words.is(i, ".");
      if (!joined && part.length() > 0 && !words.is(i, ".")) {
        parts.add(part.toString());
        part.setLength(0);
      }
      part.append(words.at(i).text());
    }
    if (part.length() > 0) {
      parts.add(part.toString());
    }
    return List.copyOf(parts);
  }

  /** A country, an office or a day before a name. */
  private static boolean isNoName(SentenceWords words, int at) {
    String word = words.word(at);
    return !words.isCapital(at) || PlaceWords.contains(word)
        || words.isOneOf(at, OfficeWords.TITLES) || words.isOneOf(at, OfficeWords.MODIFIERS)
        || CalendarWords.weekday(word).isPresent() || CalendarWords.month(word).isPresent();
  }
}
