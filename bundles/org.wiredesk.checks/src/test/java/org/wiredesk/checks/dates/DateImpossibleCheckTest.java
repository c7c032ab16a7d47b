package org.wiredesk.checks.dates;

import org.junit.jupiter.api.Test;
import org.wiredesk.testkit.CheckTester;

class DateImpossibleCheckTest {

  private final CheckTester tester = CheckTester.of(new DateImpossibleCheck());

  @Test
  void theLastOfTheMonthIsOfferedThenTheSameDayOfTheMonthsBeside() {
    tester.dated("2015-05-20").offers("They met on [[April 31]].",
        "They met on April 30.", "They met on May 31.", "They met on March 31.");
  }

  @Test
  void theWeekdayWrittenTellsWhichIsLikeliest() {
    tester.offers("They met on [[Friday, 31 June 2015]].", "They met on Friday, 31 July 2015.",
        "They met on Friday, 30 June 2015.", "They met on Friday, 31 May 2015.");
  }

  @Test
  void aLeapDayMayBelongToAnotherYear() {
    tester.offers("The act of [[29.02.2015]] holds.", "The act of 28.02.2015 holds.", "The act of 29.01.2015 holds.",
        "The act of 29.03.2015 holds.", "The act of 29.02.2016 holds.");
  }

  @Test
  void theFiguresMayBeTheWrongWayRound() {
    tester.offers("They met on [[Jan. 32]].", "They met on Jan. 31.", "They met on Jan. 23.", "They met on Feb. 1.");
  }

  @Test
  void aDayOfAListGetsItsOwnMonth() {
    tester.offers("They met on April 29 and [[31]].",
        "They met on April 29 and 30.", "They met on April 29 and March 31.", "They met on April 29 and May 31.");
    tester.dated("2015-05-20").offers("They met on [[31]] and 30 April.",
        "They met on 31 May and 30 April.", "They met on 31 March and 30 April.");
  }
}
