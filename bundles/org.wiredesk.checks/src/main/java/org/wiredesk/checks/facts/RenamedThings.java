package org.wiredesk.checks.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Renamed;

/** The places and bodies of a book that had names for a time, by all their names that no other entry shares. */
final class RenamedThings {

  private final FactNames<Renamed> names = new FactNames<>();
  private final boolean empty;

  RenamedThings(FactBook book) {
    List<Renamed> things = book.of(Renamed.class).stream().filter(thing -> !thing.periods().isEmpty()).toList();
    this.empty = things.isEmpty();
    if (!empty) {
      Map<String, Set<Fact>> owners = owners(book);
      things.forEach(thing -> thing.naming().right().stream().filter(name -> owners.get(name).size() == 1)
          .forEach(name -> names.add(name, thing)));
    }
  }

  private static Map<String, Set<Fact>> owners(FactBook book) {
    Map<String, Set<Fact>> owners = new HashMap<>();
    book.all().forEach(fact -> fact.naming().right().forEach(
        name -> owners.computeIfAbsent(name, key -> new HashSet<>()).add(fact)));
    return owners;
  }

  boolean isEmpty() {
    return empty;
  }

  List<FactNames.Found<Renamed>> in(List<Word> words) {
    return names.in(words);
  }
}
