package org.wiredesk.checks.dates.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.testkit.CheckTester;

class MixedDateStyleCheckTest {

  private static final CheckTester MIXED = CheckTester.of(new MixedDateStyleCheck());

  @Test
  void allIsToldInOneFinding() {
    List<Finding> findings =
        MIXED.findings("They met on 3 March, 5 May and 7 July, and will meet on June 1, June 2, 2014, and on 3rd June.");
    assertEquals(1, findings.size());
    assertEquals("3 of 6 dates are not written like “3 March”: “June 1”, “June 2, 2014”, “3rd June”",
        findings.get(0).message());
    assertEquals(3, findings.get(0).related().size());
  }

  @Test
  void allDatesCanBeTurnedAtOnceEitherWay() {
    MIXED.offers("They met on 3 March and on 5 May, 7 May and meet again on [[June 1]] and June 2.",
        "They met on 3 March and on 5 May, 7 May and meet again on 1 June and 2 June.",
        "They met on 3 March and on 5 May, 7 May and meet again on 1 June and June 2.",
        "They met on March 3 and on May 5, May 7 and meet again on June 1 and June 2.");
    assertEquals("Write all 5 dates as “3 March”", firstFix(
        "They met on 3 March and on 5 May, 7 May and meet again on June 1 and June 2.").label());
  }

  @Test
  void figuresThatCanBeReadInTwoWaysAreNeverTurnedUnasked() {
    MIXED.offers("They met on 3 March and 5 May after [[05/06/2014]] and 25/06/2014.",
        "They met on 3 March and 5 May after 5 June 2014 and 25/06/2014.",
        "They met on 3 March and 5 May after 6 May 2014 and 25/06/2014.");
  }

  @Test
  void theVariantOfEnglishDecidesWhereNeitherIsCommoner() {
    MIXED.finds("They met on [[3 March]] and on April 5.");
    MIXED.under(profile("en-GB")).finds("They met on 3 March and on [[April 5]].");
  }

  @Test
  void aHouseStyleSpeaksInstead() {
    MIXED.under(CheckProfile.DEFAULT.withDateStyle(Optional.of(HouseDateStyle.BBC)))
        .isSilentOn("They met on 3 March and on April 5.");
  }

  @Test
  void september11IsADayInItsOwnSeason() {
    MIXED.dated("2015-04-01").isSilentOn("Since September 11 they met on 3 March and 5 May.");
    MIXED.dated("2015-09-20").finds("Since [[September 11]] they met on 3 March and 5 May.");
  }

  @Test
  void aNumberOfPeopleIsNoDay() {
    MIXED.isSilentOn("In July 24 people came; they met again on 3 May and on 5 May.");
  }

  private static Fix firstFix(String text) {
    return MIXED.findings(text).get(0).fixes().get(0);
  }

  private static CheckProfile profile(String language) {
    CheckProfile profile = CheckProfile.DEFAULT;
    return new CheckProfile(language, profile.originalLanguage(), profile.words(), profile.enabled(),
        profile.disabled(), profile.onlyPrefix());
  }
}
