package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;

class FigureCheckTest {

  private static final String BOOK = """
      figure "Examplia's key rate" { unit "percent"  is 10 on 2015-01-01  is 11.5 on 2015-06-01  is 9 on 2016-01-01 }
      figure "the population of Examplia" { unit "people"  is 2998235 on 2014  checked 2018 }
      figure "the length of the Lake pipeline" { unit "kilometres"  is 1224 on 2011 checked 2020 }
      """;

  private static List<String> wrong(String text) {
    CheckContext context = Facts.own(BOOK, text);
    return new FigureCheck().inspect(context).stream().map(finding -> finding.span().of(context.wire().text())
        + finding.fixes().stream().map(fix -> " > " + fix.edits().get(0).replacement()).findFirst().orElse("")).toList();
  }

  @Test
  void theValueInForceOnTheWiresDayCounts() {
    assertEquals(List.of("10 percent > 11.5 percent"), wrong("ROME, 4 August 2015. Examplia's key rate is 10 percent."));
    assertEquals(List.of(), wrong("ROME, 4 April 2015. Examplia's key rate is 10 percent."));
  }

  @Test
  void daysBesideAChangeBothValuesCount() {
    assertEquals(List.of(), wrong("ROME, 8 June 2015. Examplia's key rate stands at 10 percent."));
    assertEquals(List.of(), wrong("ROME, 20 May 2015. Examplia's key rate is now 11.5 percent."));
  }

  @Test
  void ofDaysAfterTheLastValueAndItsCheckNothingIsKnown() {
    assertEquals(List.of(), wrong("ROME, 4 August 2016. Examplia's key rate is 20 percent."));
    assertEquals(List.of("4 million"), wrong("ROME, 4 August 2016. The population of Examplia is 4 million people."));
    assertEquals(List.of(), wrong("ROME, 4 August 2019. The population of Examplia is 4 million people."));
  }

  /** What was just written down from a wire is found at the next check of it. */
  @Test
  void onItsOwnDayTheLastValueIsKnown() {
    assertEquals(List.of("20 percent > 9 percent"), wrong("ROME, 1 January 2016. Examplia's key rate is 20 percent."));
    assertEquals(List.of(), wrong("ROME, 1 January 2016. Examplia's key rate is 9 percent."));
  }

  @Test
  void roundedNumbersAreRight() {
    assertEquals(List.of(), wrong("ROME, 4 August 2016. The population of Examplia is 3 million. The length of the Lake"
        + " pipeline is more than 1,200 kilometres. The length of the Lake pipeline is 1.22 thousand km."));
  }

  @Test
  void unitsAreConvertedAndOthersAreNotCompared() {
    assertEquals(List.of(), wrong("ROME, 4 August 2016. The length of the Lake pipeline is 760.6 miles."));
    assertEquals(List.of("960 miles"), wrong("ROME, 4 August 2016. The length of the Lake pipeline is 960 miles."));
    assertEquals(List.of(), wrong("ROME, 4 August 2016. The length of the Lake pipeline is 20 hours by car."));
  }

  @Test
  void whatIsExpectedOrWasIsNotJudged() {
    assertEquals(List.of(), wrong("ROME, 4 August 2015. Examplia's key rate may be at 8 percent. Examplia's key rate was 9"
        + " percent. In 2009 Examplia's key rate is at 7 percent."));
  }
}
