package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.Office;

/**
 * All ways to write the title of an office, told from those that the book has: of "Prime Minister of Italy" and
 * "Italian Premier" also "Premier of Italy", "Italy's Premier", and the bare "Premier".
 */
final class OfficeNames {

  private static final String OF = "of";
  private static final String THE = "the";

  private final List<List<String>> names;
  private final List<String> country;
  private final Set<List<String>> roles = new LinkedHashSet<>();
  private final Set<List<String>> places = new LinkedHashSet<>();
  private final Set<List<String>> adjectives = new LinkedHashSet<>();

  private OfficeNames(Office office) {
    this.names = office.naming().right().stream().map(Words::plain).map(OfficeNames::withoutStop).toList();
    this.country = office.country().map(Words::plain).orElse(List.of());
  }

  /** "President of the U.S.": of a name, the stop is no word. */
  private static List<String> withoutStop(List<String> name) {
    int last = name.size() - 1;
    return last > 0 && name.get(last).equals(".") ? name.subList(0, last) : name;
  }

  /** First what is told from the country, then what from that. */
  static OfficeNames of(Office office) {
    OfficeNames names = new OfficeNames(office);
    names.names.forEach(name -> names.takePlace(name, names.ofCountry(name)));
    names.names.forEach(names::takeAdjective);
    names.names.forEach(names::takeRole);
    names.names.forEach(names::takeAdjective);
    return names;
  }

  /** "Prime Minister of Italy" has the role before an "of", the country or body behind. */
  private void takePlace(List<String> name, int of) {
    if (of > 0 && of + 1 < name.size()) {
      roles.add(name.subList(0, of));
      places.add(withoutThe(name.subList(of + 1, name.size())));
    }
  }

  private int ofCountry(List<String> name) {
    int at = country.isEmpty() ? -1 : Collections.lastIndexOfSubList(name, country);
    if (at < 0 || at + country.size() != name.size()) {
      return -1;
    }
    int of = at > 0 && name.get(at - 1).equals(THE) ? at - 2 : at - 1;
    return of > 0 && name.get(of).equals(OF) ? of : -1;
  }

  private static List<String> withoutThe(List<String> place) {
    return place.size() > 1 && place.get(0).equals(THE) ? place.subList(1, place.size()) : place;
  }

  /** "Italian Prime Minister", once the role is known. */
  private void takeAdjective(List<String> name) {
    beforeRole(name).ifPresent(adjectives::add);
  }

  /** What stands before a known role that ends the name. */
  private Optional<List<String>> beforeRole(List<String> name) {
    return roles.stream()
        .filter(role -> name.size() > role.size() && name.subList(name.size() - role.size(), name.size()).equals(role))
        .map(role -> name.subList(0, name.size() - role.size()))
        .filter(before -> !before.contains(OF))
        .findFirst();
  }

  /**
   * "Italian Premier", once the adjective is known; without one the last "of" parts role and body, or the one behind a
   * known role: "President of the United States of America".
   */
  private void takeRole(List<String> name) {
    if (beforeRole(name).isPresent()) {
      return;
    }
    Optional<List<String>> adjective = adjectives.stream()
        .filter(it -> name.size() > it.size() && name.subList(0, it.size()).equals(it)).findFirst();
    adjective.ifPresentOrElse(
        it -> roles.add(name.subList(it.size(), name.size())),
        () -> takePlace(name, ofCountry(name) > 0 ? -1 : knownRole(name).orElse(name.lastIndexOf(OF))));
  }

  private Optional<Integer> knownRole(List<String> name) {
    return roles.stream().map(List::size)
        .filter(size -> size < name.size() && name.get(size).equals(OF) && roles.contains(name.subList(0, size)))
        .max(Integer::compare);
  }

  /** Without country or body. */
  Set<List<String>> roles() {
    return Collections.unmodifiableSet(roles);
  }

  /** Before a role: "Italian", "U.S." */
  Set<List<String>> adjectives() {
    return Collections.unmodifiableSet(adjectives);
  }

  /** Behind "of": "Italy", "the United States" without the article. */
  Set<List<String>> places() {
    return Collections.unmodifiableSet(places);
  }

  /** With country or body. */
  Set<List<String>> full() {
    Set<List<String>> all = new LinkedHashSet<>(names);
    for (List<String> role : roles) {
      adjectives.forEach(adjective -> all.add(joined(adjective, role)));
      for (List<String> place : places) {
        all.add(joined(role, List.of(OF), place));
        all.add(joined(role, List.of(OF, THE), place));
        all.add(joined(place, List.of("'s"), role));
      }
    }
    if (!country.isEmpty()) {
      all.addAll(TitleParaphrases.of(this));
    }
    all.removeAll(roles);
    return all;
  }

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    return Stream.of(parts).collect(ArrayList::new, List::addAll, List::addAll);
  }
}
