package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.Office;

/**
 * All ways to write the title of an office, told from those that the book has: of "Prime Minister of Italy" and "Italian
 * Premier" also "Premier of Italy", "Italy's Premier", and the bare "Premier".
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
    this.names = office.naming().right().stream().map(Words::plain).toList();
    this.country = office.country().map(Words::plain).orElse(List.of());
  }

  static OfficeNames of(Office office) {
    OfficeNames names = new OfficeNames(office);
    names.names.forEach(names::takePlace);
    names.names.forEach(names::takeAdjective);
    names.names.forEach(names::takeRole);
    return names;
  }

  /** "Prime Minister of Italy" has the role before the country, or else before its last "of". */
  private void takePlace(List<String> name) {
    int of = ofCountry(name);
    int last = of < 0 ? name.lastIndexOf(OF) : of;
    if (last > 0 && last + 1 < name.size()) {
      roles.add(name.subList(0, last));
      places.add(withoutThe(name.subList(last + 1, name.size())));
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
    roles.stream()
        .filter(role -> name.size() > role.size() && !name.contains(OF)
            && name.subList(name.size() - role.size(), name.size()).equals(role))
        .findFirst()
        .ifPresent(role -> adjectives.add(name.subList(0, name.size() - role.size())));
  }

  /** "Italian Premier", once the adjective is known. */
  private void takeRole(List<String> name) {
    boolean known = roles.stream().anyMatch(role -> Collections.lastIndexOfSubList(name, role) >= 0);
    if (!known) {
      adjectives.stream()
          .filter(adjective -> name.size() > adjective.size() && name.subList(0, adjective.size()).equals(adjective))
          .findFirst()
          .ifPresent(adjective -> roles.add(name.subList(adjective.size(), name.size())));
    }
  }

  /** Without country or body. */
  Set<List<String>> roles() {
    return Collections.unmodifiableSet(roles);
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
    all.removeAll(roles);
    return all;
  }

  @SafeVarargs
  private static List<String> joined(List<String>... parts) {
    return Stream.of(parts).collect(ArrayList::new, List::addAll, List::addAll);
  }
}
