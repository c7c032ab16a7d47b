package org.wiredesk.checks.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.RelatedPlace;
import org.wiredesk.testkit.CheckTester;

class TenseMismatchCheckTest {

  private final CheckTester tester = CheckTester.of(new TenseMismatchCheck()).dated("2015-11-26");

  @Test
  void theSameDayOfANearMonthIsOfferedFirst() {
    tester.offers("They will meet on [[24 July]].",
        "They will meet on 24 December.", "They will meet on 24 January.", "They will meet on 24 July 2016.");
    tester.offers("They met on [[Jan. 24]].",
        "They met on Nov. 24.", "They met on Oct. 24.", "They met on Jan. 24, 2015.");
  }

  @Test
  void aRussianVerbInThePastTakesNoDayToCome() {
    CheckTester russian = tester.in(Optional.of("ru"));
    russian.finds("Делегация прибыла в Вену [[24 января 2016 года]].\n~ 59 days after the wire");
    russian.isSilentOn("Делегация прибыла в Вену 24 января 2015 года и останется до 3 мая 2016 года.");
    russian.isSilentOn("Банк выпустил облигации с погашением 24 января 2039 года и перенёс их на 3 мая 2016 года.");
    russian.isSilentOn("Премьер обещал приехать 24 января 2016 года. Парламент назначил выборы 3 мая 2016 года.");
    russian.isSilentOn("Он сказал, что встреча состоится 24 января 2016 года. Срок истекал 3 мая 2016 года.");
  }

  @Test
  void aDayIsNotOfferedAsItStands() {
    Finding first = tester.findings("m May 3 to June 12, 2016. .The festival ran between 3 and 5.").get(0);
    assertEquals(List.of("Change to “November 3”", "Change to “October 3”"),
        first.fixes().stream().map(Fix::label).toList());
  }

  @Test
  void aQuotationMayBeSomeDaysOld() {
    tester.offers("“We will meet on [[24 July]],” he said.", "“We will meet on 24 November,” he said.",
        "“We will meet on 24 December,” he said.", "“We will meet on 24 July 2016,” he said.");
  }

  @Test
  void aWrittenYearMayBeTheSlip() {
    CheckTester january = tester.dated("2016-01-10");
    january.offers("They will meet on [[5 March 2015]].", "They will meet on 5 March 2016.",
        "They will meet on 5 February 2016.");
    january.offers("It will be opened in [[March 2014]].", "It will be opened in March 2016.");
  }

  @Test
  void aDateOfTheSameWeekdayIsLikelier() {
    tester.offers("They met on [[Saturday, 5 December]].",
        "They met on Saturday, 5 September.", "They met on Thursday, 5 November.");
  }

  @Test
  void aRangeIsReportedOnceAndStaysOne() {
    tester.offers("They will meet on [[August 7]]-14.",
        "They will meet on December 7-14.", "They will meet on January 7-14.");
    assertEquals(1, tester.findings("They will meet on 3-5 August.").size());
  }

  @Test
  void wordsThatPointToTheOtherSideAreTurned() {
    tester.offers("They arrived [[tomorrow]].", "They arrived yesterday.", "They arrived today.");
    tester.offers("They will go [[last week]].", "They will go next week.");
  }

  @Test
  void verbAndDatelineAreRelated() {
    String text = "VIENNA, 26 November 2015. They won’t “meet” on 24 July.";
    Finding finding = CheckTester.of(new TenseMismatchCheck()).findings(text).get(0);
    assertEquals("“won’t meet” speaks of the future, but 24 July 2015 lies 125 days before the wire",
        finding.message());
    List<String> places = finding.related().stream().map(RelatedPlace::span).map(span -> span.of(text)).toList();
    assertEquals(List.of("won’t “meet", "26 November 2015"), places);
  }

  @Test
  void aDayMayHaveBegunOrEndedElsewhere() {
    tester.isSilentOn("They met on 27 November. They will meet on 25 November.");
    tester.finds("They met on [[28 November]]. They will meet on [[24 November]].");
  }
}
