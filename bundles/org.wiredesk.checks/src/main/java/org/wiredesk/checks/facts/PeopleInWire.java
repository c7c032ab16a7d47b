package org.wiredesk.checks.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Wire;

/** The people of a fact book whom a wire names in full, and the last names that in it are theirs alone. */
final class PeopleInWire {

  private final Set<Person> named = new LinkedHashSet<>();
  private final Map<String, Set<Person>> byLast = new HashMap<>();
  /** Last names that stand behind a first name nobody knows. */
  private final Set<String> ofOthers = new HashSet<>();
  private final Holders holders;

  private PeopleInWire(Holders holders) {
    this.holders = holders;
  }

  static PeopleInWire of(Wire wire, Holders holders) {
    PeopleInWire people = new PeopleInWire(holders);
    wire.sentences().forEach(people::read);
    return people;
  }

  private void read(Sentence sentence) {
    List<Word> words = Words.of(sentence);
    int at = 0;
    while (at < words.size()) {
      Optional<PersonNames.Found> name = holders.mentions().nameAt(words, at);
      if (name.isPresent()) {
        String last = words.get(name.get().end() - 1).plain();
        named.addAll(name.get().people());
        byLast.computeIfAbsent(last, key -> new HashSet<>()).addAll(name.get().people());
        at = name.get().end();
      } else {
        stranger(words, at);
        at++;
      }
    }
  }

  /** "Viktor Lavrov" where the book has Sergei alone. */
  private void stranger(List<Word> words, int at) {
    boolean known = words.get(at).capital() && !holders.mentions().withLastName(words.get(at)).isEmpty();
    if (known && at > 0 && words.get(at - 1).capital() && !holders.mentions().endsTitle(words, at)) {
      ofOthers.add(words.get(at).plain());
    }
  }

  /** The only one whom this last name can mean. */
  Optional<Person> withLastName(Word word) {
    Set<Person> people = byLast.getOrDefault(word.plain(), Set.of());
    boolean sure = people.size() == 1 && !ofOthers.contains(word.plain());
    return sure ? Optional.of(people.iterator().next()) : Optional.empty();
  }

  /** All who are named in full. */
  Set<Person> named() {
    return Set.copyOf(named);
  }
}
