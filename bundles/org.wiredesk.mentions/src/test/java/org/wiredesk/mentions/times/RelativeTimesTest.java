package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RelativeTimesTest {

  private final TimesOf times = TimesOf.english();

  @Test
  void weekdaysFollowTheTense() {
    times.are("The minister said [[Tuesday]] that talks will resume [[Monday]].", "DATE 2015-11-24", "DATE 2015-11-30");
    times.are("Both sides are scheduled to meet on [[Friday]].", "DATE 2015-11-27");
    times.are("Both sides agreed to meet on [[Friday]].", "DATE 2015-11-27");
    times.are("They met [[Thursday]].", "DATE 2015-11-26");
  }

  @Test
  void weekdaysMayPoint() {
    times.are("He left [[last Friday]].", "DATE 2015-11-20");
    times.are("He leaves [[next Friday]].", "DATE 2015-11-27");
    times.are("He leaves [[this coming Sunday]].", "DATE 2015-11-29");
    times.are("He left [[Tuesday last week]].", "DATE 2015-11-17");
  }

  @Test
  void daysAreToldFromTheDateline() {
    times.are("It was so [[yesterday]], is so [[today]] and will be [[tomorrow]].", "DATE 2015-11-25",
        "DATE 2015-11-26", "DATE 2015-11-27");
    times.are("It rained [[the day before yesterday]].", "DATE 2015-11-24");
    assertEquals(Anchor.DATELINE, times.only("It rained yesterday.").anchor());
  }

  @Test
  void othersAreToldFromTheLastMention() {
    times.are("He arrived on [[May 3]]. [[The next day]] he left.", "DATE 2015-05-03", "DATE 2015-05-04");
    times.are("It fell on [[May 3]]. [[Two days earlier]] it was up.", "DATE 2015-05-03", "DATE 2015-05-01");
    assertEquals(Anchor.LAST_MENTION, times.in("He came on May 3 and left a day later.").get(1).anchor());
    times.are("Born in [[1984]], he left [[the following year]].", "DATE 1984", "DATE 1985");
  }

  @Test
  void thenIsTheTimeMentionedLast() {
    times.are("The offer ends on [[May 3]]. Until [[then]] he waits.", "DATE 2016-05-03", "DATE 2016-05-03");
    times.none("Then they left, and then they came back.");
  }

  @Test
  void aRangeOfWeekdaysGoesForward() {
    times.are("They met from [[Tuesday]] to [[Thursday]].", "DATE 2015-11-24", "DATE 2015-11-26");
  }

  @Test
  void periodsPoint() {
    times.are("It fell [[last week]] and [[this month]].", "DATE 2015-W47", "DATE 2015-11");
    times.are("It rises [[next year]].", "DATE 2016");
    times.are("He came [[last October]].", "DATE 2015-10");
    times.are("It began in [[June last year]].", "DATE 2014-06");
    times.are("It is due in [[the week of March 7]].", "DATE 2016-W10");
    times.none("She spoke on The Week That Was.");
  }

  @Test
  void distances() {
    times.are("He died [[two years ago]].", "DATE 2013");
    times.are("He died [[three months ago]].", "DATE 2015-08");
    times.are("He died [[10 days ago]].", "DATE 2015-11-16");
    times.are("He died [[a year ago today]].", "DATE 2014-11-26");
    times.are("He left [[about two years ago]].", "DATE 2013");
    times.are("It ends [[two weeks from now]].", "DATE 2015-W50");
    times.are("It happened [[several years ago]].", "DATE PAST_REF");
    times.are("Dinosaurs died out [[65 million years ago]].", "DATE PAST_REF");
  }

  @Test
  void quartersAndHalves() {
    times.are("Profit rose in [[the third quarter]].", "DATE 2015-Q3");
    times.are("The [[third-quarter]] loss fell.", "DATE 2015-Q3");
    times.are("It grew in [[the first half of 2014]].", "DATE 2014-H1");
    times.are("It grew in [[the third quarter]] from [[a year earlier]].", "DATE 2015-Q3", "DATE 2014-Q3");
    times.are("It lost in [[the third quarter]]; in [[the year-earlier quarter]] it gained.", "DATE 2015-Q3",
        "DATE 2014-Q3");
  }

  @Test
  void aQuarterIsToldByTheDayItEnds() {
    times.are("Sales in [[the quarter]] ended [[July 31]] rose.", "DATE 2015-Q2", "DATE 2015-07-31");
    times.are("In [[the first quarter]] it fell. For [[the quarter]] ended [[Sept. 30]] it paid less.", "DATE 2015-Q1",
        "DATE 2015-Q1", "DATE 2015-09-30");
  }

  @Test
  void likePeriodsAreThoseOfTheYearBefore() {
    times.are("In [[the third quarter]] it lost. [[The quarter a year ago]] was better, like [[last year's quarter]].",
        "DATE 2015-Q3", "DATE 2014-Q3", "DATE 2014-Q3");
    times.are("It lost in [[the third quarter]], not in [[the corresponding period last year]].", "DATE 2015-Q3",
        "DATE 2014-Q3");
    times.are("It lost in [[the same period last year]].", "DATE 2014");
    times.are("It earned more in [[the first nine months]] than in [[the 2014 period]].", "DURATION P9M", "DATE 2014");
  }

  @Test
  void aQuarterToComeIsNotCompared() {
    times.are("Losses will last through [[the third quarter of 2016]]. In [[the year-ago period]] it earned more.",
        "DATE 2016-Q3", "DATE 2014-Q3");
  }

  @Test
  void sinceTheYearsEndIsSinceTheOneBefore() {
    times.are("The index has gained 3 percent since [[year-end]].", "DATE 2014");
    times.are("It is to close by [[year-end]].", "DATE 2015");
  }

  @Test
  void seasons() {
    times.are("He toured [[last summer]].", "DATE 2015-SU");
    times.are("He will tour in [[the spring of 2016]].", "DATE 2016-SP");
    times.none("Prices fall and waters spring.");
  }

  @Test
  void halvesOfDecadesAndEarlyHours() {
    times.are("Exports grew in [[the second half of the 1990s]].", "DATE 199");
    times.are("He was held in [[the early hours of Tuesday]].", "DATE 2015-11-24");
  }

  @Test
  void holidays() {
    times.are("They will meet before [[Christmas]].", "DATE 2015-12-25");
    times.are("They met on [[Easter Monday]].", "DATE 2015-04-06");
    times.are("Shops will be shut in [[Christmas week]].", "DATE 2015-W52");
    times.are("They voted on [[Election Day]].", "DATE 2015-11-03");
    times.are("It opened on [[Thanksgiving Day]], not on [[the Fourth of July]].", "DATE 2015-11-26",
        "DATE 2015-07-04");
  }

  @Test
  void withoutADateTypeAndGrainStay() {
    TimesOf undated = TimesOf.undated();
    undated.are("It ended [[yesterday]], [[last week]] and [[Friday]].", "DATE XXXX-XX-XX", "DATE XXXX-WXX",
        "DATE XXXX-WXX-5");
    undated.are("It ended on [[26 November]].", "DATE XXXX-11-26");
    assertEquals(Grain.MONTH, undated.only("It ended last month.").value().grain());
  }

  @Test
  void vague() {
    times.are("It is [[now]] calm, as [[recently]], and will be in [[the near future]].", "DATE PRESENT_REF",
        "DATE PAST_REF", "DATE FUTURE_REF");
    times.are("The strait will [[one day]] be bridged.", "DATE FUTURE_REF");
    times.none("As soon as they agree, she is future-proof.");
  }
}
