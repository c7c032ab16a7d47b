package org.wiredesk.checks.dates.years;

import org.junit.jupiter.api.Test;
import org.wiredesk.testkit.CheckTester;

class ImpossibleYearCheckTest {

  private final CheckTester tester = CheckTester.of(new ImpossibleYearCheck()).dated("2015-11-26");

  @Test
  void swappedFiguresAreOfferedBeforeMistypedOnes() {
    tester.offers("The pact was signed in Minsk in [[2051]].",
        "The pact was signed in Minsk in 2015.", "The pact was signed in Minsk in 2011.");
  }

  @Test
  void whatLiesAheadIsOfferedAYearAhead() {
    tester.offers("The elections will be held in [[2106]].", "The elections will be held in 2016.");
  }

  @Test
  void aLawMayStandWithItsDay() {
    tester.offers("He spoke of Law No. 17 of 5 June [[2041]].",
        "He spoke of Law No. 17 of 5 June 2014.", "He spoke of Law No. 17 of 5 June 2011.");
  }

  @Test
  void nextYearIsAheadToo() {
    tester.finds("Resolution 2199 ([[2016]]) was adopted.").isSilentOn("Resolution 2199 (2015) was adopted.");
  }

  @Test
  void aBirthIsToldInBracketsToo() {
    tester.finds("The painter (b. 12 May [[2021]]) lives here.").isSilentOn("Children born in 2021 will live longer.");
  }
}
