package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;

/** A fact book, read for who held which office when. */
final class Holders {

  private final OfficeMentions mentions;
  private final Map<String, List<Term>> byOffice = new HashMap<>();

  Holders(FactBook book) {
    this.mentions = new OfficeMentions(book);
    Map<String, Office> offices = new HashMap<>();
    book.offices().forEach(office -> offices.put(office.name(), office));
    for (Person person : book.people()) {
      person.tenures().stream().filter(tenure -> offices.containsKey(tenure.office())).forEach(tenure ->
          byOffice.computeIfAbsent(tenure.office(), key -> new ArrayList<>())
              .add(new Term(person, offices.get(tenure.office()), tenure)));
    }
  }

  OfficeMentions mentions() {
    return mentions;
  }

  /** Who held an office on a day for certain. */
  List<Term> on(LocalDate day, Office office) {
    return byOffice.getOrDefault(office.name(), List.of()).stream().filter(term -> term.surelyCovers(day)).toList();
  }
}
