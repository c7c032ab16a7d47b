package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.checks.api.facts.Evidence;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Naming;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Tenure;
import org.wiredesk.text.Wire;

class ConfirmedOfficesTest {

  private static final DeskPlace PLACE = new DeskPlace("test.desk", 7);
  private static final FactBook BOOK = new FactBook(List.of(
      new Office(new Naming("Chancellor of Ruritania", List.of("Ruritanian Chancellor"), List.of()),
          Optional.of("Ruritania"), false, evidence("https://example.org/office"), PLACE),
      new Person(new Naming("Otto Hentzau", List.of(), List.of()), Optional.empty(), Optional.empty(),
          List.of(
              term("Chancellor of Ruritania", "2014-02-22", "2016-12-12"), term("Regent of Ruritania", "2017-01-01", "")),
          evidence("https://example.org/person"), PLACE),
      new Office(new Naming("Regent of Ruritania", List.of(), List.of()),
          Optional.of("Ruritania"), false, evidence("https://example.org/office"), PLACE)));

  private static Evidence evidence(String source) {
    return new Evidence(List.of(source), FactDate.parse("2018-06-30"));
  }

  private static Tenure term(String office, String from, String until) {
    return new Tenure(office, FactDate.parse(from), FactDate.parse(until), PLACE);
  }

  private static List<Confirmed> in(String text) {
    return ConfirmedOffices.of(CheckContext.of(Wire.of(text), CheckProfile.DEFAULT.withFacts(BOOK)));
  }

  @Test
  void anOfficeHeldOnTheWiresDayIsConfirmedWithItsSources() {
    String text = "STRELSAU, 26 Nov 2015. Ruritanian Chancellor Otto Hentzau arrived.";
    Confirmed confirmed = in(text).get(0);
    assertEquals("Ruritanian Chancellor Otto Hentzau", confirmed.span().of(text));
    assertEquals(
        "Otto Hentzau: Chancellor of Ruritania from 22 February 2014 to 12 December 2016", confirmed.statement());
    assertEquals(List.of("https://example.org/office", "https://example.org/person"), confirmed.sources());
    assertEquals(PLACE, confirmed.place());
  }

  @Test
  void anOfficeOfAnotherTimeIsNot() {
    assertEquals(List.of(), in("STRELSAU, 26 Nov 2017. Ruritanian Chancellor Otto Hentzau arrived."));
  }

  @Test
  void daysNearTheEndOfATermAreNotCertain() {
    assertEquals(List.of(), in("STRELSAU, 14 Dec 2016. Ruritanian Chancellor Otto Hentzau arrived."));
  }

  @Test
  void whatMayHaveChangedSinceTheBookWasCheckedIsNotCertain() {
    assertEquals(1, in("STRELSAU, 26 Nov 2017. Regent of Ruritania Otto Hentzau arrived.").size());
    assertEquals(List.of(), in("STRELSAU, 26 Nov 2020. Regent of Ruritania Otto Hentzau arrived."));
  }

  @Test
  void withoutADayNothingIsConfirmed() {
    assertEquals(List.of(), in("Ruritanian Chancellor Otto Hentzau arrived."));
  }
}
