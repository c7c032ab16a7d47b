package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.text.Span;

/** The names of one kind of facts, found in the words of a sentence. What the book writes with a capital needs one. */
final class FactNames<T extends Fact> {

  /**
   * A name that was found.
   *
   * @param name as the book writes it, without "the"
   * @param facts all that are called so
   * @param start index of its first word
   * @param end index behind its last word
   */
  record Found<T>(String name, List<T> facts, int start, int end) {

    Span span(List<Word> words) {
      return new Span(words.get(start).span().start(), words.get(end - 1).span().end());
    }
  }

  private record Name<T>(String written, List<Word> words, List<T> facts) {}

  private final WordTrie<List<Name<T>>> names = new WordTrie<>();

  void add(String written, T fact) {
    List<Word> words = Words.ofName(written);
    List<Word> name = words.size() > 1 && words.get(0).is("the") ? words.subList(1, words.size()) : words;
    if (name.isEmpty()) {
      return;
    }
    List<Name<T>> same = names.at(name.stream().map(Word::plain).toList(), ArrayList::new);
    Optional<Name<T>> known = same.stream().filter(other -> capitals(other.words()).equals(capitals(name))).findFirst();
    known.ifPresentOrElse(it -> addOnce(it.facts(), fact), () -> same.add(new Name<>(
        written.substring(name.get(0).span().start()), name, new ArrayList<>(List.of(fact)))));
  }

  private static <T> void addOnce(List<T> facts, T fact) {
    if (!facts.contains(fact)) {
      facts.add(fact);
    }
  }

  private static List<Boolean> capitals(List<Word> words) {
    return words.stream().map(Word::capital).toList();
  }

  /** In the order of the sentence, the longest at each place, none overlapping another. */
  List<Found<T>> in(List<Word> words) {
    List<Found<T>> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int start = at;
      Optional<Found<T>> here = names.longest(offset -> plain(words, start + offset))
          .flatMap(it -> found(it, words, start));
      here.ifPresent(found::add);
      at = here.map(Found::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Found<T>> found(WordTrie.Found<List<Name<T>>> here, List<Word> words, int start) {
    List<Name<T>> fitting = here.value().stream().filter(name -> isCased(name.words(), words, start)).toList();
    List<T> facts = fitting.stream().flatMap(name -> name.facts().stream()).distinct().toList();
    return fitting.isEmpty() ? Optional.empty()
        : Optional.of(new Found<>(fitting.get(0).written(), facts, start, start + here.length()));
  }

  private static boolean isCased(List<Word> name, List<Word> words, int start) {
    for (int i = 0; i < name.size(); i++) {
      if (name.get(i).capital() && !words.get(start + i).capital()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> plain(List<Word> words, int at) {
    return at < words.size() ? Optional.of(words.get(at).plain()) : Optional.empty();
  }
}
