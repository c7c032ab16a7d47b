package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Office;

/** The titles of all offices in a book, as wires write them, read from their first word or from their last. */
final class Titles {

  /**
   * A way to write the title of some offices.
   *
   * @param bare whether it names no country or body: "prime minister"
   */
  record Title(List<String> words, boolean bare, Set<Office> offices) {
    int length() {
      return words.size();
    }
  }

  /** By itself such a word is no title: parties, firms and agencies have them too. */
  private static final Set<List<String>> OF_ANYBODY = Set.of(List.of("chief"), List.of("head"), List.of("leader"));

  private final WordTrie<Title> forwards = new WordTrie<>();
  private final WordTrie<Title> backwards = new WordTrie<>();

  Titles(FactBook book) {
    for (Office office : book.offices()) {
      OfficeNames names = OfficeNames.of(office);
      names.full().forEach(words -> add(words, false, office));
      names.roles().stream().filter(role -> !OF_ANYBODY.contains(role)).forEach(words -> add(words, true, office));
    }
  }

  private void add(List<String> words, boolean bare, Office office) {
    if (!words.isEmpty()) {
      Title title = forwards.at(words, () -> new Title(words, bare, new LinkedHashSet<>()));
      title.offices().add(office);
      List<String> reversed = new ArrayList<>(words);
      Collections.reverse(reversed);
      backwards.at(reversed, () -> title);
    }
  }

  /** The longest title that ends before a word. */
  Optional<Title> endingAt(List<Word> words, int end) {
    return backwards.longest(at -> plain(words, end - 1 - at)).map(WordTrie.Found::value);
  }

  /** The longest title that begins with a word. */
  Optional<Title> startingAt(List<Word> words, int start) {
    return forwards.longest(at -> plain(words, start + at)).map(WordTrie.Found::value);
  }

  private static Optional<String> plain(List<Word> words, int at) {
    return at >= 0 && at < words.size() ? Optional.of(words.get(at).plain()) : Optional.empty();
  }
}
