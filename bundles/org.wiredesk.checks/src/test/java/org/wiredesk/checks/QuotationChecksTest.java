package org.wiredesk.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

class QuotationChecksTest {

  private final CheckTester unbalanced = CheckTester.of(new QuotationUnbalancedCheck());
  private final CheckTester nested = CheckTester.of(new QuotationNestedSameMarksCheck());
  private final CheckTester spacing = CheckTester.of(new QuotationSpacingCheck());

  @Test
  void aSpeechIsClosedBeforeItsSpeakerIsNamed() {
    unbalanced.offers("[[“]]We sign, said Ada Example. He left.",
        "“We sign,” said Ada Example. He left.", "We sign, said Ada Example. He left.");
  }

  @Test
  void aTermIsOnlyFreedOfItsMark() {
    unbalanced.offers("The cruiser [[«]]Neva is here.", "The cruiser Neva is here.");
  }

  @Test
  void aTurnedMarkIsTurnedBack() {
    unbalanced.offers("He said, “We sign.[[“]]", "He said, “We sign.”");
  }

  @Test
  void allInnerMarksAreChangedAtOnce() {
    nested.offers("“The [[“Falcon”]] fell, and the “Hawk” too,” he said.",
        "“The ‘Falcon’ fell, and the ‘Hawk’ too,” he said.");
    nested.offers("\"The [[\"Falcon\"]] fell,\" he said.", "\"The 'Falcon' fell,\" he said.");
  }

  @Test
  void inThreeLevelsOnlyTheMiddleOneChanges() {
    nested.offers("“The [[“ship “Neva” of ours”]] fell,” he said.", "“The ‘ship “Neva” of ours’ fell,” he said.");
  }

  @Test
  void allPlacesAreRelated() {
    String text = "“The “Falcon” fell, and the “Hawk” too,” he said.";
    Finding finding = nested.findings(text).get(0);
    assertEquals(1, finding.related().size());
    assertEquals("“Hawk”", finding.related().get(0).span().of(text));
    unbalanced.isSilentOn(text);
  }

  @Test
  void theBlanksOfBothMarksAreSetRightAtOnceOrOneByOne() {
    spacing.offers("The storm [[\"  ]]Greta[[ \"]] came.", "The storm \"Greta\" came.", "The storm \"Greta \" came.");
    spacing.offers("The “Hawk[[”]]group.", "The “Hawk” group.");
    spacing.offers("A “start[[ ” ,]] he said.", "A “start”, he said.");
    spacing.healsWithEveryFix("The storm “ Greta ”came. “ Stay, ” he said:“ Go.”");
  }

  @Test
  void aMarkThatOpensAParagraphAnewIsLookedAtToo() {
    spacing.finds("“We came.\n\n[[“ ]]We left,” he said.\n~ behind the opening");
  }
}
