package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.text.Span;

/**
 * The name of a person as a wire writes it.
 *
 * @param words of the name in the wire, without an Arabic article
 * @param own whether the desk wrote the person down itself: then its spelling is the house's
 */
record KnownSpelling(Person person, List<Word> words, boolean own) {

  private static final List<String> ARTICLES = List.of("al", "el", "ul");

  KnownSpelling {
    words = List.copyOf(words);
  }

  /** The words of a name that count: without articles. */
  static List<Word> withoutArticles(List<Word> words) {
    return words.stream().filter(word -> !ARTICLES.contains(word.plain())).toList();
  }

  /** All right names of the person with as many words as here. */
  private List<List<String>> right() {
    return person.naming().right().stream().map(Words::ofName).map(KnownSpelling::withoutArticles)
        .filter(name -> name.size() == words.size())
        .map(name -> name.stream().map(Word::plain).toList()).toList();
  }

  /**
   * The words that no name of the person has at their place; of names that ship only those that are in no way usual.
   */
  List<Word> wrong() {
    List<List<String>> right = right();
    List<Word> wrong = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int place = i;
      String written = words.get(i).plain();
      boolean fits = right.stream().map(name -> name.get(place))
          .anyMatch(word -> word.equals(written) || !own && UsualSpelling.isSame(word, written));
      if (!fits) {
        wrong.add(words.get(i));
      }
    }
    return right.isEmpty() ? List.of() : wrong;
  }

  Span span() {
    return new Span(words.get(0).span().start(), words.get(words.size() - 1).span().end());
  }

  Finding finding(CheckInfo info, String text) {
    String written = span().of(text);
    String also = String.join(", ", person.naming().also().stream().filter(name -> name.contains(" ")).toList());
    String names = also.isEmpty() ? "" : "; right is also " + also;
    FactReference fact = FactReference.of("Spelled so: " + person.name(), person);
    Finding finding = Finding.of(info, span(), "“" + written + "” is " + person.name() + " in the fact book");
    return Citation.on(finding, "The book writes " + person.name() + names + ".", List.of(fact))
        .suggest(person.name());
  }
}
