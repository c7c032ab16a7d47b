package org.wiredesk.checks.dates.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.mentions.dates.HouseDateStyle;
import org.wiredesk.testkit.CheckTester;

class HouseDateStyleCheckTest {

  private static final CheckTester AP = under("ap");
  private static final CheckTester BBC = under("bbc");

  @Test
  void nothingIsSaidBeforeAStyleIsChosen() {
    CheckTester.of(new HouseDateStyleCheck()).isSilentOn("They met on 3rd Nov, 2014 and on 05/06/2015.");
  }

  @Test
  void listsAndRangesAreTurnedAsAWhole() {
    BBC.offers("They met on [[November 1 and 18]], as agreed.", "They met on 1 and 18 November, as agreed.");
    BBC.offers("They meet [[Nov. 17-19, 2015]], in Minsk.", "They meet 17-19 November 2015 in Minsk.");
    AP.offers("They met on [[the 17th and the 19th of November]] there.", "They met on Nov. 17 and 19 there.");
    AP.offers("They met from [[17 to 19 August 2014]] there.",
        "They met from Aug. 17 to 19, 2014, there.");
  }

  @Test
  void aNumberBehindAListIsNotOfIt() {
    BBC.offers("On [[October 28]], 13 miners were saved.", "On 28 October, 13 miners were saved.");
  }

  @Test
  void theArticleOfAnOrdinalGoesAndThatOfANounStays() {
    AP.offers("The law of [[the 3rd of May]] holds.", "The law of May 3 holds.");
    AP.offers("He left on [[the 3rd June]] at noon.", "He left on June 3 at noon.");
    AP.offers("He left before the [[3 June]] talks.", "He left before the June 3 talks.");
  }

  @Test
  void theIndefiniteArticleFollowsTheSound() {
    BBC.offers("In an [[April 16]] letter he resigned.", "In a 16 April letter he resigned.");
    AP.offers("A [[3 August]] letter was read.", "An Aug. 3 letter was read.");
    BBC.offers("He signed a [[March 8]] letter.", "He signed an 8 March letter.");
  }

  @Test
  void theYearStandsInCommasOnlyWhereTheSentenceGoesOn() {
    AP.offers("On [[26 November 2015]] the envoys met.", "On Nov. 26, 2015, the envoys met.");
    AP.offers("The envoys met on [[26 November 2015]].", "The envoys met on Nov. 26, 2015.");
    AP.offers("The envoys met (on [[26 June 2015]]) there.", "The envoys met (on June 26, 2015) there.");
    AP.offers("On [[Nov. 26, 2015]] the envoys met.", "On Nov. 26, 2015, the envoys met.");
  }

  @Test
  void aCommaThatTheSentenceMayNeedStays() {
    BBC.offers("The pact of [[May 3, 2015]], which ended, was good.", "The pact of 3 May 2015, which ended, was good.");
  }

  @Test
  void aSentenceKeepsItsFullStop() {
    AP.offers("It was over on [[26 November]].", "It was over on Nov. 26.");
    BBC.offers("It was over on [[26 Nov]]. They left.", "It was over on 26 November. They left.");
    under("26 Sept. 2015").offers("It was over on [[November 26]].", "It was over on 26 Nov.");
  }

  @Test
  void aDeskMayHaveAStyleOfItsOwn() {
    under("26th Sep, 2015").offers("It began on Thursday, [[July 3, 2014]].",
        "It began on Thursday, 3rd Jul, 2014.");
    under("September 26th 2015").isSilentOn("It began on July 3rd 2014 and ended on August 22nd.");
  }

  @Test
  void figuresAreReadInBothWays() {
    AP.offers("The paper of [[05/06/2015]] is lost.",
        "The paper of June 5, 2015, is lost.", "The paper of May 6, 2015, is lost.");
    AP.offers("The paper of [[25/06/2015]] is lost.", "The paper of June 25, 2015, is lost.");
  }

  @Test
  void aDateOfTheWeekMayBecomeItsWeekday() {
    AP.dated("2015-11-26").offers("They met on [[23 November]] in Minsk.",
        "They met on Nov. 23 in Minsk.", "They met on Monday in Minsk.");
    AP.dated("2015-11-26").offers("They meet on [[5 December]] in Minsk.", "They meet on Dec. 5 in Minsk.");
  }

  @Test
  void aHeadlineMayShortenItsMonths() {
    BBC.isSilentOn("Envoys to meet on 26 Nov\n\nMINSK, Nov. 17 (Desk) -- They meet on 26 November.");
  }

  @Test
  void aReutersDateIsWrittenAsInApStyle() {
    assertEquals("Reuters style is “Sept. 3”",
        under("reuters").findings("They met on 3 September.").get(0).message());
  }

  private static CheckTester under(String style) {
    return CheckTester.of(new HouseDateStyleCheck())
        .under(CheckProfile.DEFAULT.withDateStyle(Optional.of(HouseDateStyle.parse(style).orElseThrow())));
  }
}
