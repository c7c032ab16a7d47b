package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactDate;
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

  /**
   * Whether the book can tell who held an office on a day. It cannot after the day up to which it was checked, unless
   * somebody wrote down who came later.
   */
  boolean know(LocalDate day, Office office) {
    Optional<LocalDate> checked = office.evidence().checked().map(FactDate::earliest);
    return checked.isEmpty() || !day.isAfter(checked.get())
        || termsOf(office).stream().anyMatch(term -> term.tenure().earliest().isAfter(checked.get()));
  }

  /** Who held an office on a day for certain. */
  List<Term> on(LocalDate day, Office office) {
    return termsOf(office).stream().filter(term -> term.surelyCovers(day)).toList();
  }

  private List<Term> termsOf(Office office) {
    return byOffice.getOrDefault(office.name(), List.of());
  }
}
