package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarDatesTest {

  private final TimesOf times = TimesOf.english();

  @Test
  void readsEveryOrderAndAbbreviation() {
    times.are("The pact of [[May 26, 1980]] lapsed.", "DATE 1980-05-26");
    times.are("The pact of [[26 May 1980]] lapsed.", "DATE 1980-05-26");
    times.are("The pact of [[the 26th of May, 1980]] lapsed.", "DATE 1980-05-26");
    times.are("He was born on [[Sept. 3, 1961]].", "DATE 1961-09-03");
    times.are("It opened on [[26-Nov-2015]].", "DATE 2015-11-26");
  }

  @Test
  void takesTheWeekdayIn() {
    times.are("They met on [[Monday, Nov. 23]], in Riga.", "DATE 2015-11-23");
    times.are("They met on [[Nov. 23 (Monday)]].", "DATE 2015-11-23");
    times.are("They met on [[23 November, Monday]].", "DATE 2015-11-23");
  }

  @Test
  void keepsWhatWasWritten() {
    TimeMention time = times.only("They met on Tuesday, 23 November 2015.");
    assertEquals(new CalendarValue.Day(LocalDate.of(2015, 11, 23)), time.value());
    assertEquals(DayOfWeek.TUESDAY, time.written().orElseThrow().weekday().orElseThrow());
    assertEquals("calendar-date", time.rule());
    assertEquals(Anchor.NONE, time.anchor());
  }

  @Test
  void readsListsAndRanges() {
    times.are("Talks ran [[17]]-[[19 November]].", "DATE 2015-11-17", "DATE 2015-11-19");
    times.are("They met on [[November 1]] and [[18]].", "DATE 2015-11-01", "DATE 2015-11-18");
    times.are("It was open between [[3 May]] and [[7 May 2014]].", "DATE 2014-05-03", "DATE 2014-05-07");
    times.are("It ran from [[3 December]] to [[7 January 2014]].", "DATE 2013-12-03", "DATE 2014-01-07");
    times.are("Strikes hit on [[May 3]], [[4]] and [[5, 2014]].", "DATE 2014-05-03", "DATE 2014-05-04",
        "DATE 2014-05-05");
  }

  @Test
  void aListEndsWhereAnotherMonthOrACountBegins() {
    times.are("Talks run from [[November 5]] to [[1 December]].", "DATE 2015-11-05", "DATE 2015-12-01");
    times.are("On [[November 3]], 31 miners returned.", "DATE 2015-11-03");
  }

  @Test
  void readsDaysThatTheirMonthDoesNotHave() {
    times.are("Talks ran from [[29]] to [[31 April 2014]].", "DATE 2014-04-29", "DATE 2014-04-31");
    times.are("They met on [[January 32]].", "DATE XXXX-01-32");
    times.are("They met on [[the 45th of May, 2014]].", "DATE 2014-05-45");
    times.are("The act of [[31.11.2014]] and that of [[2/30/2014]] lapsed on [[2015-04-31]].",
        "DATE 2014-11-31", "DATE 2014-02-30", "DATE 2015-04-31");
  }

  @Test
  void aNumberBesideAMonthMayCountOrBeAYear() {
    times.are("In [[January]] 32 miners returned.", "DATE 2016-01");
    times.are("Since [[March]] 97 it has been shut.", "DATE 2015-03");
    times.are("They scored 45 [[May 3]].", "DATE 2015-05-03");
    times.none("Section 31.13.2015 stands.");
  }

  @Test
  void aDayWithoutAYearIsTheNearestThatTheTenseAllows() {
    times.are("The vote will be held on [[Jan. 12]].", "DATE 2016-01-12");
    times.are("The vote was held on [[Dec. 12]].", "DATE 2015-12-12");
    times.are("The vote was held on [[Oct. 12]].", "DATE 2015-10-12");
  }

  @Test
  void aNearbyDayStaysWhateverItsWeekday() {
    times.are("They will meet on [[Wednesday, 2 December]].", "DATE 2015-12-02");
    times.are("They will meet on [[Tuesday, 2 December]].", "DATE 2015-12-02");
  }

  @Test
  void aDayNoCalendarHasStaysOpen() {
    times.are("It falls on [[30 February 2015]].", "DATE 2015-02-30");
    assertTrue(times.only("It falls on 31 November.").value() instanceof TimePattern);
  }

  @Test
  void figuresWithADayOfNoughtAreNoDate() {
    times.none("Lot 0.05.2015 was sold.");
    times.none("Lot 5/00/2015 was sold.");
  }

  @Test
  void readsMonthsAndYears() {
    times.are("Prices rose in [[October]].", "DATE 2015-10");
    times.are("Prices rose in [[October 2014]] and fell in [[March]].", "DATE 2014-10", "DATE 2015-03");
    times.are("He wrote it in [[1984]], not in [[1985]].", "DATE 1984", "DATE 1985");
    times.are("It was in [[nineteen ninety-six]].", "DATE 1996");
  }

  @Test
  void whatHasLastedSinceAMonthBeganInThePast() {
    times.are("Prices have been rising since [[January]].", "DATE 2015-01");
    times.are("It may last since [[December]].", "DATE 2014-12");
  }

  @Test
  void namesThatAreCommonWordsNeedMore() {
    times.none("They may march on Rome.");
    times.none("May Smith spoke. March with us!");
    times.are("It ended in [[May]].", "DATE 2015-05");
  }

  @Test
  void numbersAreNotYears() {
    times.none("It sold 1990 cars for $2000, or 1,984 each.");
  }

  @Test
  void readsFiguresInEveryCountry() {
    times.are("Sent [[2015-11-26]].", "DATE 2015-11-26");
    times.are("Sent [[26.11.2015]].", "DATE 2015-11-26");
    times.are("Sent [[26/11/2015]] and [[11/26/15]].", "DATE 2015-11-26", "DATE 2015-11-26");
    times.none("Version 1.2.2015.4 and 192.168.10.20 and 99/99/2015.");
  }

  @Test
  void keepsTheAmbiguityOfDayAndMonth() {
    assertEquals(new AmbiguousDay(LocalDate.of(1999, 4, 5), LocalDate.of(1999, 5, 4)),
        times.only("Signed 04/05/1999.").value());
    assertEquals(new CalendarValue.Day(LocalDate.of(1999, 5, 5)), times.only("Signed 05/05/1999.").value());
  }

  @Test
  void aSeasonOfTwoYearsIsOne() {
    times.are("He played in [[the 2013-14 season]].", "DATE 2013/2014");
    times.are("[[The 2012/13 financial year]] ended; [[the 1999-2000 school year]] began.", "DATE 2012/2013",
        "DATE 1999/2000");
    times.are("He led it in [[1997]]-[[98]].", "DATE 1997", "DATE 1998");
    times.none("Resolution No 2013-14, $ 2013-14, $2,013-14.");
  }

  @Test
  void readsDecadesAndCenturies() {
    times.are("Built in [[the 1980s]], loved since [[the '90s]].", "DATE 198", "DATE 199");
    times.are("A map of [[the 17th century]].", "DATE 16");
    times.are("It began in [[mid-1996]] or [[late-November]].", "DATE 1996", "DATE 2015-11");
  }
}
