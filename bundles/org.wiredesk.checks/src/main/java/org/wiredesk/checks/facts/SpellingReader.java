package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.NameFold;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Person;

/**
 * Finds the people of a book in a sentence, also misspelled: by first and last name in any transliteration, and behind
 * a title by all words of the name but one.
 */
final class SpellingReader {

  private static final int SHORTEST_LAST = 4;

  private final Holders holders;
  private final FactBook book;
  private final Optional<LocalDate> day;

  SpellingReader(Holders holders, FactBook book, Optional<LocalDate> day) {
    this.holders = holders;
    this.book = book;
    this.day = day;
  }

  List<KnownSpelling> in(List<Word> words) {
    List<KnownSpelling> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int start = at;
      Optional<PersonNames.Found> name = holders.mentions().nameAt(words, at);
      if (name.isPresent()) {
        int end = name.get().end();
        name.filter(it -> it.people().size() == 1)
            .map(it -> spelling(it.people().iterator().next(), words.subList(start, end))).ifPresent(found::add);
        at = end;
      } else {
        behindTitle(words, at).ifPresent(found::add);
        at++;
      }
    }
    return found;
  }

  private KnownSpelling spelling(Person person, List<Word> name) {
    return new KnownSpelling(person, KnownSpelling.withoutArticles(name), book.isOwn(person));
  }

  /** "French President Fransois Hollande": of who held the office on the wire's day, one word or both are slips. */
  private Optional<KnownSpelling> behindTitle(List<Word> words, int at) {
    if (day.isEmpty() || !words.get(at).capital()) {
      return Optional.empty();
    }
    return holders.mentions().titleBefore(words, at).filter(title -> !title.bare()).stream()
        .flatMap(title -> title.offices().stream())
        .flatMap(office -> holders.on(day.get(), office).stream())
        .map(Term::person).distinct()
        .filter(person -> isSlip(person, words, at))
        .map(person -> spelling(person, words.subList(at, at + Words.ofName(person.name()).size())))
        .findFirst();
  }

  private static boolean isSlip(Person person, List<Word> words, int at) {
    List<String> name = Words.plain(person.name());
    int end = at + name.size();
    if (name.size() < 2 || end > words.size() || !OfficeMentions.isWhole(words, end)) {
      return false;
    }
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i < name.size(); i++) {
      Word word = words.get(at + i);
      if (!word.capital()) {
        return false;
      }
      if (!NameFold.of(word.plain()).equals(NameFold.of(name.get(i)))) {
        wrong.add(i);
      }
    }
    String last = name.get(name.size() - 1);
    boolean both = wrong.size() == 2 && name.size() == 2 && UsualSpelling.isNear(words.get(at).plain(), name.get(0));
    if (last.length() < SHORTEST_LAST || wrong.size() != 1 && !both) {
      return false;
    }
    int slip = wrong.get(wrong.size() - 1);
    return isSlip(words.get(at + slip).plain(), name.get(slip), name.size());
  }

  /** With two words or more that fit, the third needs its first letter alone: Redzhep, Recep. */
  private static boolean isSlip(String written, String right, int words) {
    boolean told = words > 2 && written.length() > 3 && right.length() > 3 && written.charAt(0) == right.charAt(0)
        && !UsualSpelling.isSame(written, right);
    return told || UsualSpelling.isSlip(written, right);
  }
}
