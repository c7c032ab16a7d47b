package org.wiredesk.checks.api.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.desk.DeskPlace;

class FactDateTest {

  @Test
  void aMonthLastsFromItsFirstToItsLastDay() {
    FactDate february = FactDate.parse("2016-02").orElseThrow();
    assertEquals(LocalDate.of(2016, 2, 1), february.earliest());
    assertEquals(LocalDate.of(2016, 2, 29), february.latest());
  }

  @Test
  void itIsWrittenAsItWasRead() {
    for (String written : List.of("2015", "2015-11", "2015-11-03")) {
      assertEquals(written, FactDate.parse(written).orElseThrow().toString());
    }
  }

  @Test
  void whatTheCalendarLacksIsNoDate() {
    for (String written : List.of("2015-11-31", "2015-13", "2015-00", "15-11-03", "2015-02-29", "2015-1-2-3")) {
      assertEquals(Optional.empty(), FactDate.parse(written), written);
    }
  }

  @Test
  void whoFollowsOnTheSameDayDoesNotOverlap() {
    assertFalse(tenure("2013-04-28", "2014-02-22").overlaps(tenure("2014-02-22", "2016-12-12")));
    assertFalse(tenure("2013", "2014").overlaps(tenure("2014", "2016")));
  }

  @Test
  void whoBeginsBeforeTheOtherEndsOverlaps() {
    assertTrue(tenure("2013-04-28", "2014-03-22").overlaps(tenure("2014-02-22", "2016-12-12")));
    assertTrue(tenure("2014-02-22", "2016-12-12").overlaps(tenure("2013-04-28", "2014-03-22")));
  }

  private static Tenure tenure(String from, String until) {
    return new Tenure("minister", FactDate.parse(from), FactDate.parse(until), new DeskPlace("facts.desk", 1));
  }
}
