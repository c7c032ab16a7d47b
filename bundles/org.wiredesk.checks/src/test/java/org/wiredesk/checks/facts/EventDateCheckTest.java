package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.Finding;

class EventDateCheckTest {

  private static final String BOOK = """
      event "the Lakeside fire" on 2015-03-03 { source "Roll" }
      event "the Vienna talks" from 2015-10-30 until 2015-11-14
      event "the Port fire" on 2001-05
      event "the bombing of Port" on 2003-05-06
      event "the second bombing of Port" on 2003-05-09 { also "the bombing of Port" }
      """;

  private static List<String> fixes(String text) {
    CheckContext context = Facts.own(BOOK, text);
    return new EventDateCheck().inspect(context).stream().map(finding -> finding.span().of(context.wire().text())
        + finding.fixes().stream().map(fix -> " > " + fix.edits().get(0).replacement()).findFirst().orElse("")).toList();
  }

  @Test
  void theDayIsRepairedInTheMannerOfTheWire() {
    assertEquals(List.of("Mar. 4, 2015 > Mar. 3, 2015"), fixes("ROME, 4 May 2016. The Lakeside fire of Mar. 4, 2015, cost much."));
    assertEquals(List.of("3 April > 3 March"), fixes("ROME, 4 May 2015. The Lakeside fire, which broke out on 3 April, was"
        + " long. The Lakeside fire happened on 3 April."));
  }

  @Test
  void daysWithinASpanFit() {
    assertEquals(List.of(), fixes("ROME, 4 May 2016. The Vienna talks of 1 November 2015 failed. So did the Vienna talks in 2015."));
    assertEquals(List.of("20 November 2015 > 14 November 2015"), fixes("ROME, 4 May 2016. The Vienna talks of 20 November 2015 failed."));
  }

  @Test
  void whatIsKnownToTheMonthIsJudgedByTheMonth() {
    assertEquals(List.of(), fixes("ROME, 4 May 2016. The Port fire of 17 May 2001 was long."));
    assertEquals(List.of("May 2002"), fixes("ROME, 4 May 2016. The Port fire of May 2002 was long."));
  }

  @Test
  void farDaysAreThoseOfAnotherEvent() {
    assertEquals(List.of(), fixes("ROME, 4 May 2016. The Lakeside fire of 17 August 2015 was another. The Lakeside fire of"
        + " 1998 was the first."));
  }

  @Test
  void aNameOfTwoEventsIsRightOnBothDays() {
    assertEquals(List.of(), fixes("ROME, 4 May 2016. The bombing of Port of 6 May 2003 and the bombing of Port of 9 May 2003."));
  }

  @Test
  void anOldEventsDayWithoutAYearIsNotJudged() {
    assertEquals(List.of(), fixes("ROME, 4 May 2018. After the Lakeside fire on 4 March, people left."));
  }

  @Test
  void theFindingLeadsToTheEvent() {
    Finding finding = new EventDateCheck().inspect(
        Facts.own(BOOK, "ROME, 4 May 2016. The Lakeside fire of 4 March 2015 cost much.")).get(0);
    assertEquals("the Lakeside fire: 3 March 2015", finding.facts().get(0).statement());
    assertEquals("a.desk:1", finding.facts().get(0).place().toString());
  }
}
