package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClockTimesTest {

  private final TimesOf times = TimesOf.english();

  @Test
  void timesOfTheClockTakeTheirDay() {
    times.are("It hit at [[10:35 a.m. EST Tuesday]].", "TIME 2015-11-24T10:35");
    times.are("It will end at [[5 p.m. EST, Dec. 6]].", "TIME 2015-12-06T17:00");
    times.are("It hit at [[22:15]] on [[Tuesday]].", "TIME 2015-11-24T22:15", "DATE 2015-11-24");
    times.are("It began at [[noon]].", "TIME 2015-11-26T12:00");
    times.are("It was felt at [[0735 GMT]].", "TIME 2015-11-26T07:35");
    times.are("On [[May 3]] he rose at [[8 o'clock]].", "DATE 2015-05-03", "TIME 2015-05-03T08:00");
  }

  @Test
  void aScoreIsNotATime() {
    times.none("They won 3-1 and scored 10.5 points, 25:70 in all.");
  }

  @Test
  void partsOfDays() {
    times.are("He spoke [[Thursday night Moscow time]].", "TIME 2015-11-26TNI");
    times.are("He spoke [[late Thursday night]].", "TIME 2015-11-26TNI");
    times.are("He spoke [[last night]], not [[this morning]].", "TIME 2015-11-25TNI", "TIME 2015-11-26TMO");
    times.are("It fell on [[the night of May 3]]. [[The next morning]] it rained.", "TIME 2015-05-03TNI",
        "TIME 2015-05-04TMO");
    times.are("It fell at [[mid-afternoon yesterday]].", "TIME 2015-11-25TAF");
    times.are("It was [[yesterday afternoon]].", "TIME 2015-11-25TAF");
  }

  @Test
  void theZoneIsKept() {
    assertEquals("Moscow time",
        ((CalendarValue.ClockTime) times.only("It began at 10:00 Moscow time.").value()).zone().orElseThrow());
  }
}
