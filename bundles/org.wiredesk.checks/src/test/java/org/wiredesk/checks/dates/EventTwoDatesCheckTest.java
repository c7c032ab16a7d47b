package org.wiredesk.checks.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

class EventTwoDatesCheckTest {

  private static final List<String> VISIT_LEADS = List.of(
      "Prime Minister Anna Berg will visit Astana on 3 December.",
      "Anna Berg is to visit Astana on Thursday, 3 December.",
      "The visit of Prime Minister Anna Berg to Astana is scheduled for December 3.");
  private static final List<String> VISITS = List.of(
      "On 7 December, Berg will visit Astana, the press service said.",
      "According to him, the visit of Berg to Astana will take place on 7 December.",
      "It is expected that Berg will visit Astana on Monday, 7 December.",
      "“The visit of Anna Berg to Astana on December 7 will be important,” the aide said.");
  private static final List<String> MEETING_LEADS = List.of(
      "Anna Berg met Tomas Kral in Tallinn on 17 November.",
      "Prime Minister Anna Berg and President Tomas Kral held talks on 17 November in Tallinn.",
      "The negotiations between Anna Berg and Tomas Kral took place in Tallinn on Nov. 17.");
  private static final List<String> MEETINGS = List.of(
      "On 19 November Berg met with Kral in Tallinn.",
      "The talks of Berg and Kral on 19 November were difficult.",
      "Berg, who met Kral in Tallinn on Thursday, 19 November, spoke to reporters.",
      "The 19 November meeting of Berg with Kral brought a result.");

  private final CheckTester tester = CheckTester.of(new EventTwoDatesCheck());

  @Test
  void anEventIsKnownAgainInOtherWords() {
    assertFound(VISIT_LEADS, VISITS);
    assertFound(MEETING_LEADS, MEETINGS);
  }

  private void assertFound(List<String> leads, List<String> others) {
    List<String> missed = new ArrayList<>();
    for (String lead : leads) {
      for (String other : others) {
        String wire = "OSLO, 26 Nov. 2015. " + lead + " Astana and Tallinn wait.\n\nBerg and Kral wait.\n\n" + other;
        if (tester.findings(wire).size() != 1) {
          missed.add(lead + " / " + other);
        }
      }
    }
    assertEquals(List.of(), missed);
  }

  @Test
  void eitherDateCanBecomeTheOtherWithItsWeekday() {
    tester.offers(
        "OSLO, 26 Nov. 2015. Anna Berg will visit Astana on Dec. 3. Berg will visit Astana on [[Monday, 7 December]].",
        "OSLO, 26 Nov. 2015. Anna Berg will visit Astana on Dec. 3. Berg will visit Astana on Thursday, 3 December.",
        "OSLO, 26 Nov. 2015. Anna Berg will visit Astana on Dec. 7. Berg will visit Astana on Monday, 7 December.");
  }

  @Test
  void aWeekdayAloneOffersNothing() {
    tester.offers(
        "OSLO, 26 Nov. 2015. Anna Berg will visit Astana on Friday. Berg will visit Astana on [[1 December]].");
  }

  @Test
  void theOtherPlaceIsShown() {
    String text =
        "OSLO, 26 Nov. 2015. Anna Berg will visit Astana on 3 December. Berg will visit Astana on 7 December.";
    Finding finding = tester.findings(text).get(0);
    assertEquals("3 December", finding.related().get(0).span().of(text));
    assertEquals("the visit is dated 3 December 2015 here", finding.related().get(0).label());
  }

  @Test
  void aWeekdayMayBeThatOfTheNextWeek() {
    tester.isSilentOn(
        "OSLO, 26 Nov. 2015. Anna Berg will visit Astana on Friday. Berg will visit Astana on 4 December.");
  }

  @Test
  void aVisitHasAnEndBehindItsStart() {
    tester.isSilentOn(
        "OSLO, 26 Nov. 2015. Anna Berg arrived in Astana on 3 November. Berg’s visit to Astana ends on 5 December.");
    tester.finds("OSLO, 26 Nov. 2015. Anna Berg will arrive in Astana on 3 December. "
        + "The visit of Berg to Astana will end on [[1 December]].");
  }
}
