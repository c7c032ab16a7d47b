package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

  private final WordTrie<Set<Person>> names = new WordTrie<>();
  private final Folds folds = new Folds();
  /** "Albert II of Belgium" has none. */
  private final Map<String, Set<Person>> byLast = new HashMap<>();

  PersonNames(FactBook book) {
    for (Person person : book.people()) {
      person.naming().right().stream().flatMap(PersonNames::spellings).map(PersonNames::folded)
          .filter(words -> words.size() > 1).forEach(words -> names.at(words, LinkedHashSet::new).add(person));
      spellings(person.name()).filter(name -> !name.contains(" of ")).map(PersonNames::folded).forEach(words ->
          byLast.computeIfAbsent(words.get(words.size() - 1), key -> new LinkedHashSet<>()).add(person));
    }
  }

  /** "Schröder" is "Schroeder" too, and "Özdemir" "Oezdemir". */
  private static Stream<String> spellings(String name) {
    String spelled = name.replace("ö", "oe").replace("ä", "ae").replace("ü", "ue")
        .replace("Ö", "Oe").replace("Ä", "Ae").replace("Ü", "Ue");
    return Stream.of(name, spelled).distinct();
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
    Path path = new Path(words, start);
    return names.longest(path).map(found -> new Found(path.end(found.length()), found.value()));
  }

  /** The words of a name from a place on, folded, without the articles between them. */
  private final class Path implements WordTrie.Reader {

    private final List<Word> words;
    /** The places of the words that were asked for. */
    private final List<Integer> places = new ArrayList<>();

    Path(List<Word> words, int start) {
      this.words = words;
      places.add(start);
    }

    @Override
    public Optional<String> word(int at) {
      if (at == places.size()) {
        int next = places.get(at - 1) + 1;
        boolean article = next < words.size() && ARTICLES.contains(words.get(next).plain());
        places.add(article ? next + 1 : next);
      }
      int place = places.get(at);
      return place < words.size() && !words.get(place).mark()
          ? Optional.of(folds.of(words.get(place).plain())) : Optional.empty();
    }

    /** The index behind the last of so many words. */
    int end(int length) {
      return places.get(length - 1) + 1;
    }
  }

  /** All whose preferred name ends with this word. */
  Set<Person> withLastName(Word word) {
    return word.capital() ? byLast.getOrDefault(folds.of(word.plain()), Set.of()) : Set.of();
  }
}
