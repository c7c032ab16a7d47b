package org.wiredesk.checks.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

class CauseAfterEffectCheckTest {

  private static final String TALKS = "OSLO, 20 May 2015. The talks of the leaders took place in Vienna on 5 May.\n\n";

  private final CheckTester tester = CheckTester.of(new CauseAfterEffectCheck());

  @Test
  void eitherDateCanBecomeTheOther() {
    tester.offers("OSLO, 20 May 2015. They signed on [[3 May]] after the talks on May 5.",
        "OSLO, 20 May 2015. They signed on 5 May after the talks on May 5.",
        "OSLO, 20 May 2015. They signed on 3 May after the talks on May 3.");
  }

  @Test
  void theCauseMayBeDatedElsewhere() {
    tester.finds(TALKS + "The protocol was signed on [[3 May]], thanks to the talks in Vienna.");
    tester.finds(TALKS + "On [[3 May]], a truce was reached as a result of the meeting in Vienna.");
    tester.isSilentOn(TALKS + "The protocol was signed on 6 May, thanks to the talks in Vienna.");
    tester.isSilentOn(TALKS + "The protocol was signed on 3 May, thanks to the talks in Geneva.");
  }

  @Test
  void ofSeveralCausesNoneIsCertain() {
    tester.isSilentOn(TALKS + "The talks of the envoys were held in Vienna on 28 April.\n\n"
        + "The protocol was signed on 3 May, thanks to the talks in Vienna.");
  }

  @Test
  void theCauseIsShown() {
    String text = TALKS + "The protocol was signed on 3 May, thanks to the talks in Vienna.";
    Finding finding = tester.findings(text).get(0);
    assertEquals("5 May", finding.related().get(0).span().of(text));
    assertEquals("What is dated 3 May 2015 cannot come from the meeting of 5 May 2015", finding.message());
  }

  @Test
  void withoutAYearTheNearerOrderCounts() {
    tester.finds("They signed on [[3 May]] after the talks on 5 June.");
    tester.isSilentOn("They signed on 3 January after the talks on 5 December.");
  }
}
