package org.wiredesk.checks.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.wiredesk.testkit.CheckTester;

class RelativeMismatchCheckTest {

  private final CheckTester tester = CheckTester.of(new RelativeMismatchCheck()).dated("2015-11-26");

  @Test
  void theDateIsMendedBeforeTheOtherIsDropped() {
    tester.offers("[[Yesterday, 3 May]], they met.", "Yesterday, 25 November, they met.", "On 3 May, they met.");
    tester.offers("They met [[last week, on 3 May]].", "They met on 3 May.");
  }

  @Test
  void yearsAreCountedAnew() {
    tester.offers("It was signed [[20 years ago, in 1970]].", "It was signed 20 years ago, in 1995.",
        "It was signed 45 years ago, in 1970.", "It was signed in 1970.");
  }

  @Test
  void roundNumbersAreRound() {
    tester.isSilentOn("It was signed 20 years ago, in 1993.").isSilentOn("It fell about 30 years ago, in 1979.")
        .finds("It was signed [[two years ago, in 2010]].").finds("They met [[10 days ago, on 3 May]].");
  }

  @Test
  void theDateOfTheWireIsShown() {
    String text = "VIENNA, 3 April 2024. They met yesterday, 3 May.";
    assertEquals("3 April 2024", CheckTester.of(new RelativeMismatchCheck()).findings(text).get(0)
        .related().get(0).span().of(text));
  }
}
