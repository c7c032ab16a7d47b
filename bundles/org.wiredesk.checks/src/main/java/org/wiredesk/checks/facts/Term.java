package org.wiredesk.checks.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Tenure;

/** A person in an office for a time. */
record Term(Person person, Office office, Tenure tenure) {

  /** Whether the person held the office on a day, or so near to it that a wire may say so. */
  boolean covers(LocalDate day, int graceDays) {
    return tenure.covers(day) || tenure.covers(day.minusDays(graceDays)) || tenure.covers(day.plusDays(graceDays));
  }

  /** Whether the person held it on a day for certain, however little is known of when the term began and ended. */
  boolean surelyCovers(LocalDate day) {
    return tenure.from().filter(from -> !day.isBefore(from.latest())).isPresent()
        && tenure.until().filter(until -> day.isAfter(until.earliest())).isEmpty();
  }

  boolean isOver(LocalDate day) {
    return tenure.latest().isBefore(day);
  }

  /** Whether it begins or ends later than a day. */
  boolean tellsOfTimeAfter(LocalDate day) {
    return tenure.earliest().isAfter(day) || tenure.until().filter(until -> until.earliest().isAfter(day)).isPresent();
  }

  /** "from 22 February 2014 to 12 December 2016", "since May 2012". */
  String when() {
    return Citation.when(tenure.from(), tenure.until());
  }

  /** With the sources of office and person, the office's day of checking, and the line of the term. */
  FactReference reference() {
    List<String> sources = Stream.concat(office.sources().stream(), person.sources().stream()).distinct().toList();
    String statement = person.name() + ": " + office.name() + " " + when();
    return new FactReference(statement, sources, office.evidence().checked(), tenure.place())
        .confirmed(tenure.confirmed());
  }
}
