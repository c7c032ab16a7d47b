package org.wiredesk.checks.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * Finds people of a book under titles of its offices. A bare title ("Prime Minister Matteo Renzi") needs the whole name
 * of somebody who held such an office; with a country the last name will do.
 */
final class OfficeMentions {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");
  private static final Set<String> ADDRESSES = Set.of("mr", "mrs", "ms");
  private static final Set<String> BEHIND_A_NAME = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
      "saturday", "sunday");

  private final Titles titles;
  private final PersonNames names;

  OfficeMentions(FactBook book) {
    this.titles = new Titles(book);
    this.names = new PersonNames(book);
  }

  Set<Person> withLastName(Word word) {
    return names.withLastName(word);
  }

  /** The longest full name that begins with a word and does not go on behind its last. */
  Optional<PersonNames.Found> nameAt(List<Word> words, int at) {
    return names.at(words, at).filter(it -> isWhole(words, it.end()));
  }

  Optional<Titles.Title> titleAt(List<Word> words, int start) {
    return titles.startingAt(words, start);
  }

  /** The title that ends before a word. */
  Optional<Titles.Title> titleBefore(List<Word> words, int end) {
    return titles.endingAt(words, end);
  }

  boolean endsTitle(List<Word> words, int end) {
    return titleBefore(words, end).isPresent();
  }

  List<OfficeMention> in(Sentence sentence) {
    List<Word> words = Words.of(sentence);
    List<OfficeMention> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<PersonNames.Found> name = nameAt(words, at);
      if (name.isPresent()) {
        int start = at;
        before(sentence, words, start, name.get())
            .or(() -> behind(sentence, words, start, name.get())).ifPresent(found::add);
        at = name.get().end();
      } else {
        lastName(sentence, words, at).ifPresent(found::add);
        at++;
      }
    }
    return found;
  }

  /** Whether the name does not go on: "Igor Ivanov Petrov", "George Bush Sr.". */
  static boolean isWhole(List<Word> words, int end) {
    if (end == words.size()) {
      return true;
    }
    Word next = words.get(end);
    return !SUFFIXES.contains(next.plain()) && (!next.capital() || BEHIND_A_NAME.contains(next.plain()));
  }

  private Optional<OfficeMention> before(Sentence sentence, List<Word> words, int start, PersonNames.Found name) {
    Optional<Titles.Title> direct = titles.endingAt(words, start);
    boolean comma = direct.isEmpty() && start > 1 && words.get(start - 1).is(",");
    int end = comma ? start - 1 : start;
    Optional<Titles.Title> title = comma ? titles.endingAt(words, end).filter(it -> !it.bare()) : direct;
    return title
        .filter(it -> Guards.allow(words, end - it.length(), it))
        .flatMap(it -> mention(sentence, words, end - it.length(), it, start, name.end(), name.people()));
  }

  /** "Matteo Renzi, the prime minister of Italy, said". */
  private Optional<OfficeMention> behind(Sentence sentence, List<Word> words, int start, PersonNames.Found name) {
    int open = openingOf(words, name.end());
    if (open < 0) {
      return Optional.empty();
    }
    boolean article = open < words.size() && words.get(open).is("the");
    int at = article ? open + 1 : open;
    return titles.startingAt(words, at)
        .filter(it -> !it.bare() && (Guards.endsApposition(words, at + it.length())
            || !article && isMore(words, at + it.length())))
        .flatMap(it -> mention(sentence, words, at, it, start, name.end(), name.people()));
  }

  /** Index of the word behind "," or "(", behind "is" or ", who is"; -1 when none of them stands here. */
  private static int openingOf(List<Word> words, int end) {
    int at = end;
    boolean open = at < words.size() && (words.get(at).is(",") || words.get(at).is("("));
    at += open ? 1 : 0;
    boolean who = open && at < words.size() && words.get(at).is("who");
    boolean is = (who || !open) && at + (who ? 1 : 0) < words.size() && words.get(at + (who ? 1 : 0)).is("is");
    at += is ? who ? 2 : 1 : 0;
    return open && !who || is ? at : -1;
  }

  /** "Matteo Renzi, Italian prime minister and mayor". */
  private static boolean isMore(List<Word> words, int end) {
    return end + 1 < words.size() && words.get(end).is("and") && !words.get(end + 1).is("the");
  }

  /** "Italian Prime Minister Renzi": of those who ever held this office. */
  private Optional<OfficeMention> lastName(Sentence sentence, List<Word> words, int at) {
    Set<Person> people = names.withLastName(words.get(at));
    if (people.isEmpty() || !isWhole(words, at + 1)) {
      return Optional.empty();
    }
    return titles.endingAt(words, at)
        .filter(it -> !it.bare() && Guards.allow(words, at - it.length(), it))
        .flatMap(it -> mention(sentence, words, at - it.length(), it, at, at + 1, holders(people, it.offices())))
        .or(() -> isAlone(words, at) ? lastNameBefore(sentence, words, at, people) : Optional.empty());
  }

  /** Whether no first name stands before it. */
  private static boolean isAlone(List<Word> words, int at) {
    return at == 0 || !words.get(at - 1).capital() && !words.get(at - 1).is("-")
        || ADDRESSES.contains(words.get(at - 1).plain());
  }

  /** "Renzi, Italy's prime minister, said". */
  private Optional<OfficeMention> lastNameBefore(Sentence sentence, List<Word> words, int at, Set<Person> people) {
    return behind(sentence, words, at, new PersonNames.Found(at + 1, people))
        .map(it -> it.only(holders(people, Set.copyOf(it.offices()))))
        .filter(it -> !it.people().isEmpty());
  }

  private static List<Person> holders(Collection<Person> people, Set<Office> offices) {
    return people.stream().filter(person -> hasHeld(person, offices)).toList();
  }

  private static boolean hasHeld(Person person, Set<Office> offices) {
    return person.tenures().stream()
        .anyMatch(tenure -> offices.stream().anyMatch(office -> office.name().equals(tenure.office())));
  }

  static Optional<OfficeMention> mention(Sentence sentence, List<Word> words, int titleStart,
      Titles.Title title, int nameStart, int nameEnd, Collection<Person> people) {
    boolean nobody = people.isEmpty() || title.bare() && holders(people, title.offices()).isEmpty();
    if (nobody) {
      return Optional.empty();
    }
    int role = titleStart;
    for (int i = titleStart; i < titleStart + title.length(); i++) {
      role = words.get(i).is("'s") ? i + 1 : role;
    }
    return Optional.of(new OfficeMention(sentence, span(words, titleStart, titleStart + title.length()),
        OptionalInt.of(words.get(role).span().start()), title.bare(),
        List.copyOf(title.offices()), span(words, nameStart, nameEnd), List.copyOf(people)));
  }

  private static Span span(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
