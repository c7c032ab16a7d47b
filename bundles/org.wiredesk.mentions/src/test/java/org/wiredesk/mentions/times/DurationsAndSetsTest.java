package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DurationsAndSetsTest {

  private final TimesOf times = TimesOf.english();

  @Test
  void lengths() {
    times.are("They spoke for [[three days]] and [[two and a half hours]].", "DURATION P3D", "DURATION PT2H30M");
    times.are("He served [[a year and a half]].", "DURATION P1Y6M");
    times.are("It took [[a couple of weeks]].", "DURATION P2W");
    times.are("It took [[several months]].", "DURATION PXM");
    times.are("It has lasted [[decades]].", "DURATION PXY");
    times.are("He waited [[half an hour]].", "DURATION PT30M");
    times.are("It lasts [[a fortnight]].", "DURATION P2W");
    times.are("It took [[weeks and months]].", "DURATION PXW");
    times.are("[[An hour later]] she died.", "TIME PT1H");
  }

  @Test
  void aHyphenatedLengthLeavesTheArticle() {
    times.are("The [[two-week]] crisis and the [[50-year]] war.", "DURATION P2W", "DURATION P50Y");
  }

  @Test
  void periodsOfLength() {
    times.are("In [[the past two months]] and [[the first nine months]] of it.", "DURATION P2M", "DURATION P9M");
    times.are("Over [[recent years]] it fell.", "DURATION PXY");
  }

  @Test
  void modifiersAreKept() {
    TimeMention time = times.only("It took at least 72 hours.");
    assertEquals("PT72H", time.value().timex3());
    assertEquals(Modifier.EQUAL_OR_MORE, time.modifier().orElseThrow());
    times.are("It took [[nearly five months]].", "DURATION P5M");
  }

  @Test
  void agesAndMeasuresAreNoTimes() {
    times.none("The 52-year-old man, 30 years old, came in second place.");
    times.none("The shop is open 24 hours a day, six days a week.");
    times.none("Three quarters of it, a second chance, 40 light years.");
  }

  @Test
  void sets() {
    times.are("He prays [[every day]] and [[each July]].", "SET P1D", "SET XXXX-07");
    times.are("They meet [[weekly]], on [[Mondays]] and [[every other week]].", "SET P1W", "SET XXXX-WXX-1", "SET P2W");
    times.are("He calls [[every three months]].", "SET P3M");
  }

  @Test
  void weekdaysOfATimetableAreSets() {
    times.are("The museum is open [[Mon.]]-[[Fri.]] for visitors.", "SET XXXX-WXX-1", "SET XXXX-WXX-5");
    times.are("Trains run [[Monday]] through [[Friday]].", "SET XXXX-WXX-1", "SET XXXX-WXX-5");
  }

  @Test
  void weekdaysOfOneWeekAreDays() {
    times.are("Talks ran from [[Monday]] to [[Wednesday]].", "DATE 2015-11-23", "DATE 2015-11-25");
  }
}
