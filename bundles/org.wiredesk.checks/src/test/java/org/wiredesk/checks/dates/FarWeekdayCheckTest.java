package org.wiredesk.checks.dates;

import org.junit.jupiter.api.Test;
import org.wiredesk.testkit.CheckTester;

class FarWeekdayCheckTest {

  private final CheckTester tester = CheckTester.of(new FarWeekdayCheck()).dated("2015-11-10");

  @Test
  void theDateAloneIsOffered() {
    tester.offers("They will meet on [[Thursday, 26 November]].", "They will meet on 26 November.");
    tester.offers("They will meet on [[Thursday, Nov. 26]], in Riga.", "They will meet on Nov. 26, in Riga.");
  }

  @Test
  void sevenDaysAreNear() {
    tester.isSilentOn("They will meet on Tuesday, 17 November, and met on Tuesday, 3 November.");
    tester.finds("They will meet on [[Wednesday, 18 November]], and met on [[Monday, 2 November]].");
  }
}
