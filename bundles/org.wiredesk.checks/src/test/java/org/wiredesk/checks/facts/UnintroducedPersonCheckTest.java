package org.wiredesk.checks.facts;

import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.testkit.CheckTester;

class UnintroducedPersonCheckTest {

  private final CheckTester tester = CheckTester.of(new UnintroducedPersonCheck()).dated("2014-05-14")
      .under(CheckProfile.DEFAULT.withFacts(OfficeHolders.facts()));

  @Test
  void officeAndNameAreOffered() {
    tester.offers("The envoys asked [[Merkel]] for help.", "The envoys asked German Chancellor Angela Merkel for help.");
    tester.offers("They hope for [[Obama]]'s help.", "They hope for U.S. President Barack Obama's help.");
  }

  @Test
  void aFirstNameMayEndLikeAVerb() {
    tester.dated("2005-05-14").isSilentOn("Mohamed ElBaradei spoke. ElBaradei thanked them.");
  }

  @Test
  void anotherWordWithoutItsAccentIsNobody() {
    tester.dated("2010-05-14").isSilentOn("They spoke to a Serb and to Turk and Croat farmers. It was for Turk and Croat.");
  }

  @Test
  void aKingOfACountryHasNoLastNameAndACompanyIsNobody() {
    tester.dated("2005-05-14").isSilentOn("They hope for Belgium's help.");
    tester.dated("2021-12-14").isSilentOn("They hope for Meta's help.");
  }

  @Test
  void whoIsNotInOfficeMayBeAnybody() {
    tester.dated("2024-05-14").isSilentOn("They hope for Obama's help.");
  }

  @Test
  void aNameThatMoreThanOneHolderHasIsNotJudged() {
    tester.isSilentOn("They hope for Castro Ruz, and for the help of May.");
  }

  @Test
  void oneIntroductionAnywhereIsEnough() {
    tester.isSilentOn("They hope for Merkel's help. “She will,” said the aide of Chancellor Merkel.");
    tester.isSilentOn("They hope for Merkel's help. Merkel, the chancellor, knows.");
    tester.isSilentOn("They hope for Merkel's help. Angela Merkel knows.");
  }
}
