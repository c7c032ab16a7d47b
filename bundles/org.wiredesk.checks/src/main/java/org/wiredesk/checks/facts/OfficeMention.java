package org.wiredesk.checks.facts;

import java.util.List;
import java.util.OptionalInt;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * A person under a title: "Italian Prime Minister Matteo Renzi", "Matteo Renzi, Italy's prime minister,".
 *
 * @param title the words of the title
 * @param rolePlace where "former" would stand: before the title, but behind "Italy's"; empty where several
 *     share the title
 * @param bare whether the title names no country or body
 * @param offices those that the title may mean
 * @param name the words of the name
 * @param people those who are called so; more than one where a name is shared
 */
record OfficeMention(
    Sentence sentence, Span title, OptionalInt rolePlace, boolean bare, List<Office> offices, Span name,
    List<Person> people) {

  OfficeMention {
    offices = List.copyOf(offices);
    people = List.copyOf(people);
  }

  /** The same of some of these people. */
  OfficeMention only(List<Person> some) {
    return new OfficeMention(sentence, title, rolePlace, bare, offices, name, some);
  }

  Span span() {
    return new Span(Math.min(title.start(), name.start()), Math.max(title.end(), name.end()));
  }

  /** The terms in which one of these people held one of these offices. */
  List<Term> terms() {
    return people.stream().flatMap(person -> person.tenures().stream()
            .flatMap(tenure -> offices.stream().filter(office -> office.name().equals(tenure.office()))
                .map(office -> new Term(person, office, tenure))))
        .toList();
  }
}
