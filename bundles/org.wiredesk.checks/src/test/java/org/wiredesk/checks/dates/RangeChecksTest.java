package org.wiredesk.checks.dates;

import org.junit.jupiter.api.Test;
import org.wiredesk.testkit.CheckTester;

class RangeChecksTest {

  private final CheckTester reversed = CheckTester.of(new RangeReversedCheck());

  @Test
  void theTwoDaysAreSwappedOrTheSecondIsOfTheNextMonth() {
    reversed.offers("It lasts [[from November 5 to November 1, 2016]].",
        "It lasts from November 1 to November 5, 2016.", "It lasts from November 5 to December 1, 2016.");
    reversed.offers("It lasts [[from 5 June to 1 May]].", "It lasts from 1 May to 5 June.");
  }

  @Test
  void whatIsWrittenOnceStaysInItsPlace() {
    reversed.offers("It lasts [[10th-3rd of March 2014]].", "It lasts 3rd-10th of March 2014.");
    reversed.offers("Open [[from Monday, 9 March 2015 to Tuesday, 3 March 2015]].",
        "Open from Tuesday, 3 March 2015 to Monday, 9 March 2015.");
    reversed.offers("He ruled [[from 2014 to 2010]].", "He ruled from 2010 to 2014.");
  }

  @Test
  void daysWhoseMonthStandsElsewhereAreSwappedAsTheyAre() {
    reversed.offers("Open on May 5 and [[12-9 May]].", "Open on May 5 and 9-12 May.");
  }

  @Test
  void aRangeIntoTheNextYearIsInOrder() {
    reversed.isSilentOn("It lasts from 5 May to 3 May of the next year.");
    CheckTester.of(new EndBeforeStartCheck()).isSilentOn("It opens on 5 May and closes on 3 May next year.");
  }

  @Test
  void theOrderDoesNotDependOnTheDateOfTheWire() {
    reversed.dated("2015-07-15").isSilentOn("It lasts from 20 December to 10 January.")
        .finds("It lasted [[from 20 January to 10 January]].");
  }

  @Test
  void aLostToIsPutBack() {
    CheckTester.of(new RangeWithoutToCheck()).offers("It was moved [[from May 3 and June 12]].",
        "It was moved from May 3 to June 12.", "It was moved between May 3 and June 12.");
  }

  @Test
  void anEndBeforeTheStartIsShownBesideIt() {
    CheckTester.of(new EndBeforeStartCheck()).offers("It opened on 15 May and closed on [[13 May]].",
        "It opened on 13 May and closed on 15 May.", "It opened on 15 May and closed on 13 June.");
  }

  @Test
  void theYearIsWrittenWithBothDays() {
    CheckTester.of(new ListYearInDoubtCheck()).dated("2014-04-03").offers(
        "They vote on [[November 10 and October 18, 2015]].",
        "They vote on November 10, 2015 and October 18, 2015.", "They vote on November 10, 2014 and October 18, 2015.");
  }
}
