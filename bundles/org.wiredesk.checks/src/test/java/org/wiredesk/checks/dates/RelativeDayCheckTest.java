package org.wiredesk.checks.dates;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.testkit.CheckTester;

class RelativeDayCheckTest {

  private final CheckTester tester = CheckTester.of(new RelativeDayCheck()).dated("2015-11-26");

  @Test
  void theWeekdayIsOfferedThenTheDate() {
    tester.offers("[[Yesterday]] they met.", "On Wednesday they met.", "On Nov. 25 they met.");
    tester.offers("They will meet by [[tomorrow]].", "They will meet by Friday.", "They will meet by Nov. 27.");
    tester.offers("They praised [[yesterday]]'s talks.", "They praised Wednesday's talks.",
        "They praised Nov. 25's talks.");
  }

  @Test
  void theDateIsWrittenAsTheDeskDoes() {
    tester.under(CheckProfile.DEFAULT.withDateStyle(Optional.of(HouseDateStyle.BBC)))
        .offers("They met [[today]].", "They met on Thursday.", "They met on 26 November.");
  }

  @Test
  void withoutTheDateOfTheWireItIsSilent() {
    CheckTester.of(new RelativeDayCheck()).isSilentOn("They met today.");
  }
}
