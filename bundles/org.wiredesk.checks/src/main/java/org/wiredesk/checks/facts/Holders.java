package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.text.Sentence;

/** A fact book, read for who held which office when. */
final class Holders {

  private final OfficeMentions mentions;
  private final Couples couples;
  private final Counterparts counterparts;
  private final boolean births;
  private final Map<String, List<Term>> byOffice = new HashMap<>();
  /** By the entry itself: two people may be called the same. */
  private final Map<Person, List<Term>> byPerson = new IdentityHashMap<>();

  Holders(FactBook book) {
    this.mentions = new OfficeMentions(book);
    this.births = book.people().stream().anyMatch(person -> person.born().isPresent());
    this.couples = new Couples(mentions, book.offices());
    this.counterparts = new Counterparts(this, book.offices());
    Map<String, Office> offices = new HashMap<>();
    book.offices().forEach(office -> offices.put(office.name(), office));
    for (Person person : book.people()) {
      person.tenures().stream().filter(tenure -> offices.containsKey(tenure.office())).forEach(tenure ->
          add(new Term(person, offices.get(tenure.office()), tenure)));
    }
  }

  private void add(Term term) {
    byOffice.computeIfAbsent(term.office().name(), key -> new ArrayList<>()).add(term);
    byPerson.computeIfAbsent(term.person(), key -> new ArrayList<>()).add(term);
  }

  /** The terms of a person in offices of the book. */
  List<Term> of(Person person) {
    return byPerson.getOrDefault(person, List.of());
  }

  /** Whether the book has anybody's date of birth. */
  boolean knowBirths() {
    return births;
  }

  Counterparts counterparts() {
    return counterparts;
  }

  /** The people of a sentence under titles, each by itself or several under one. */
  Stream<OfficeMention> mentionsIn(Sentence sentence) {
    return Stream.concat(mentions.in(sentence).stream(), couples.in(sentence).stream());
  }

  OfficeMentions mentions() {
    return mentions;
  }

  /**
   * Whether the book can tell who held an office on a day. It cannot after the day up to which it was checked, unless
   * somebody wrote down what came later.
   */
  boolean know(LocalDate day, Office office) {
    Optional<LocalDate> checked = office.evidence().checked().map(FactDate::earliest);
    return checked.isEmpty() || !day.isAfter(checked.get())
        || termsOf(office).stream().anyMatch(term -> term.tellsOfTimeAfter(checked.get()));
  }

  /** The one of this last name who held an office on a day for certain; empty when it may be another. */
  Optional<Term> withLastName(Word word, LocalDate day) {
    List<Term> terms = mentions.withLastName(word).stream()
        .flatMap(person -> of(person).stream())
        .filter(term -> term.surelyCovers(day) && know(day, term.office())).toList();
    return terms.stream().map(Term::person).distinct().count() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
  }

  /** Who held an office on a day for certain. */
  List<Term> on(LocalDate day, Office office) {
    return termsOf(office).stream().filter(term -> term.surelyCovers(day)).toList();
  }

  private List<Term> termsOf(Office office) {
    return byOffice.getOrDefault(office.name(), List.of());
  }
}
