package org.wiredesk.checks.dates;

import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.testkit.CheckTester;

class CountedTimeChecksTest {

  @Test
  void theLengthOrTheLastDayIsMended() {
    CheckTester lengths = of(new DurationMismatchCheck());
    lengths.offers("He is on a [[three-day]] visit from 3 to 7 May.",
        "He is on a five-day visit from 3 to 7 May.", "He is on a three-day visit from 3 to 5 May.");
    lengths.offers("He is on a [[3-day]] visit from May 30 to June 7.",
        "He is on a 9-day visit from May 30 to June 7.", "He is on a 3-day visit from May 30 to June 1.");
  }

  @Test
  void aLengthOverTheEndOfTheYearIsCountedSo() {
    of(new DurationMismatchCheck()).isSilentOn("He is on a five-day visit from 29 December to 2 January.")
        .finds("He is on a [[five-day]] visit from 29 December to 9 January.");
  }

  @Test
  void theNumberOfAnAnniversaryOrItsYearIsMended() {
    of(new AnniversaryMismatchCheck()).offers("They on Monday kept the [[10th]] anniversary of the 1992 pact.",
        "They on Monday kept the 23rd anniversary of the 1992 pact.",
        "They on Monday kept the 10th anniversary of the 2005 pact.");
  }

  @Test
  void yearsApartAreCountedAnew() {
    of(new YearsApartCheck()).offers("It shut in 2012, [[two years]] after the fire in 2005.",
        "It shut in 2012, seven years after the fire in 2005.");
  }

  @Test
  void theBirthdayMayBeStillToCome() {
    of(new AgeMismatchCheck()).offers("Ada, aged [[60]], born in 1950, sings.",
        "Ada, aged 65, born in 1950, sings.", "Ada, aged 64, born in 1950, sings.");
  }

  private static CheckTester of(WireCheck check) {
    return CheckTester.of(check).dated("2015-11-26");
  }
}
