package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.NameFold;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Person;

/** Finds the people of a book by their names, in any usual transliteration, and with or without an Arabic article. */
final class PersonNames {

  private static final Set<String> ARTICLES = Set.of("al", "el", "ul");

  /**
   * A name that was found.
   *
   * @param end index behind its last word
   * @param people all who are called so
   */
  record Found(int end, Set<Person> people) {}

  private record Name(List<String> words, Set<Person> people) {}

  private final Map<String, List<Name>> byFirst = new HashMap<>();
  private final Map<String, Set<Person>> byLast = new HashMap<>();

  PersonNames(FactBook book) {
    Map<List<String>, Name> all = new HashMap<>();
    for (Person person : book.people()) {
      for (String written : person.naming().right()) {
        List<String> words = folded(written);
        if (words.size() > 1) {
          all.computeIfAbsent(words, key -> new Name(key, new LinkedHashSet<>())).people().add(person);
        }
      }
      List<String> preferred = folded(person.name());
      byLast.computeIfAbsent(preferred.get(preferred.size() - 1), key -> new LinkedHashSet<>()).add(person);
    }
    all.values().forEach(name -> byFirst.computeIfAbsent(name.words().get(0), key -> new ArrayList<>()).add(name));
    byFirst.values().forEach(names -> names.sort(Comparator.comparing((Name name) -> name.words().size()).reversed()));
  }

  private static List<String> folded(String name) {
    List<String> words = Words.plain(name).stream().map(NameFold::of).toList();
    List<String> bare = words.stream().filter(word -> !ARTICLES.contains(word)).toList();
    return bare.isEmpty() ? words : bare;
  }

  /** The longest name of two words or more that begins with a word. */
  Optional<Found> at(List<Word> words, int start) {
    if (!words.get(start).capital()) {
      return Optional.empty();
    }
    for (Name name : byFirst.getOrDefault(NameFold.of(words.get(start).plain()), List.of())) {
      int end = end(name.words(), words, start);
      if (end > 0) {
        return Optional.of(new Found(end, name.people()));
      }
    }
    return Optional.empty();
  }

  /** The index behind the name, or -1. */
  private static int end(List<String> name, List<Word> words, int start) {
    int at = start;
    for (int i = 0; i < name.size(); i++, at++) {
      if (i > 0 && at < words.size() && ARTICLES.contains(words.get(at).plain())) {
        at++;
      }
      boolean same = at < words.size() && !words.get(at).mark() && NameFold.of(words.get(at).plain()).equals(name.get(i));
      if (!same) {
        return -1;
      }
    }
    return at;
  }

  /** All whose preferred name ends with this word. */
  Set<Person> withLastName(Word word) {
    return word.capital() ? byLast.getOrDefault(NameFold.of(word.plain()), Set.of()) : Set.of();
  }
}
