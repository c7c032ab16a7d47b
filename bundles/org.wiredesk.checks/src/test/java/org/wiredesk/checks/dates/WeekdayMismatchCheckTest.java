package org.wiredesk.checks.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

class WeekdayMismatchCheckTest {

  private final CheckTester tester = CheckTester.of(new WeekdayMismatchCheck());

  @Test
  void theRightWeekdayIsOfferedBeforeTheNearestDate() {
    tester.offers("On [[Sunday, 1 April 2024]], they met.",
        "On Monday, 1 April 2024, they met.", "On Sunday, 31 March 2024, they met.");
  }

  @Test
  void anotherDateKeepsTheMannerOfTheOld() {
    CheckTester dated = tester.dated("2015-11-26");
    dated.offers("They met [[Mon., Dec. 1]].", "They met Tue., Dec. 1.", "They met Mon., Nov. 30.");
    dated.offers("They met [[SUNDAY, THE 2nd OF NOVEMBER]].",
        "They met MONDAY, THE 2nd OF NOVEMBER.", "They met SUNDAY, THE 1st OF NOVEMBER.");
    dated.offers("The act of [[30.09.2015 (Thursday)]].",
        "The act of 30.09.2015 (Wednesday).", "The act of 01.10.2015 (Thursday).");
  }

  @Test
  void monthsTooShortToBeShortenedLoseTheirFullStop() {
    tester.offers("They met [[Tuesday, Apr. 29, 2015]].",
        "They met Wednesday, Apr. 29, 2015.", "They met Tuesday, Apr. 28, 2015.");
    tester.offers("They met [[Friday, Apr. 29, 2015]].",
        "They met Wednesday, Apr. 29, 2015.", "They met Friday, May 1, 2015.");
  }

  @Test
  void aYearFromTheDatelineIsShownAsRelated() {
    String text = "VIENNA, 3 April 2024. They met on Sunday, 1 April.";
    Finding finding = tester.findings(text).get(0);
    assertEquals("3 April 2024", finding.related().get(0).span().of(text));
    assertEquals(List.of(), tester.findings("They met on Sunday, 1 April 2024.").get(0).related());
  }

  @Test
  void aWeekdayOfTheYearThatIsMeantIsSilent() {
    tester.dated("2015-12-30").isSilentOn("They meet on Friday, January 1.")
        .finds("They meet on [[Thursday, January 1]].");
  }
}
