package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.checks.api.facts.FactReference;

/** What rests on a date that nobody compared with a source says so, and is minor; with the word taken out it is major. */
class UnconfirmedFactsTest {

  private static void assertDoubted(WireCheck check, String book, String text) {
    Finding doubted = check.inspect(Facts.own(book, text)).get(0);
    FactReference fact = doubted.facts().get(0);
    assertTrue(fact.statement().endsWith(", which nobody has compared with a source yet"), fact.statement());
    assertEquals(Severity.MINOR, doubted.check().severity());
    Finding sure = check.inspect(Facts.own(book.replace(" unconfirmed", ""), text)).get(0);
    assertEquals(Severity.MAJOR, sure.check().severity());
    assertTrue(sure.facts().get(0).confirmed());
  }

  @Test
  void anEvent() {
    assertDoubted(new EventDateCheck(), "event \"the Lakeside fire\" on 2015-03-03 unconfirmed { checked 2025 }",
        "ROME, 4 May 2016. The Lakeside fire of 4 March 2015 cost much.");
  }

  @Test
  void aDateOfBirth() {
    assertDoubted(new AgeCheck(), "person \"Ada Lampo\" { born 1950-03-03 unconfirmed }",
        "ROME, 4 May 2016. Ada Lampo, 62, spoke.");
  }

  @Test
  void aNameForATime() {
    assertDoubted(new NameAtDateCheck(), "place \"Lakeside\" { named \"Port Example\" until 2000 unconfirmed"
        + " named \"Lakeside\" from 2000 unconfirmed }", "ROME, 4 May 2016. He arrived in Port Example.");
  }

  @Test
  void aFigure() {
    assertDoubted(new FigureCheck(), "figure \"the key rate of Examplia\" { unit \"percent\" is 11 on 2015-01-01"
        + " unconfirmed is 12 on 2019-01-01 }", "ROME, 4 May 2016. The key rate of Examplia is 9 percent.");
  }
}
