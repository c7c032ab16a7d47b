package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.Finding;

final class AgeCheckTest {

  private static final String BOOK = """
      office "President of Examplia" { also "Examplian President"  in "Examplia"  source "Roll"  checked 2025-06 }
      person "Ada Lampo" { born 1950-03-21  office "President of Examplia" from 2010-02-01 until 2025-02-01  source "Roll" }
      person "Bruno Tuono" { born 1960  office "President of Examplia" from 2000-02-01 until 2010-02-01 }
      person "Carla Nube" { born 1930-05-05  died 2010-05-05 }
      """;

  private static List<Finding> findings(String text) {
    return new AgeCheck().inspect(Facts.own(BOOK, text));
  }

  /** Behind each age what is offered instead. */
  private static List<String> ages(String text) {
    CheckContext context = Facts.own(BOOK, text);
    return new AgeCheck().inspect(context).stream().map(it -> it.span().of(context.wire().text())
        + it.fixes().stream().map(fix -> " > " + fix.edits().get(0).replacement()).findFirst().orElse("")).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Ada Lampo, 63, spoke.
      Ada Lampo (63) spoke.
      Ada Lampo, aged 63, spoke.
      Ada Lampo, a 63-year-old lawyer, spoke.
      The 63-year-old Ada Lampo spoke.
      The 63-year-old Examplian president, Ada Lampo, spoke.
      Ada Lampo spoke. The 63-year-old president left.
      Ada Lampo spoke. Lampo, 63, left.
      """)
  void anAgeIsToldOfHoweverItIsWritten(String sentence) {
    assertEquals(List.of("63 > 65"), ages("ROME, 26 November 2015. " + sentence));
    assertEquals(List.of(), ages("ROME, 26 November 2015. " + sentence.replace("63", "65")));
  }

  @Test
  void aWeekAroundTheBirthdayBothAgesAreRight() {
    assertEquals(List.of(), ages("ROME, 20 March 2015. Ada Lampo, 65, and Ada Lampo, 64, spoke."));
    assertEquals(List.of("63 > 65"), ages("ROME, 26 March 2015. Ada Lampo, 63, spoke. Ada Lampo, 64, left."));
    assertEquals(List.of("64 > 65"), ages("ROME, 30 March 2015. Ada Lampo, 64, spoke."));
  }

  @Test
  void whoTurnsAnAgeDoesSoInTheWiresYear() {
    assertEquals(List.of(), ages("ROME, 4 March 2015. Ada Lampo will turn 65 on Saturday."));
    assertEquals(List.of("66 > 65"), ages("ROME, 22 March 2015. Ada Lampo turned 66 on Saturday."));
  }

  @Test
  void aYearOfBirthLeavesTwoAges() {
    assertEquals(List.of(), ages("ROME, 4 March 2009. Bruno Tuono, 48, spoke. Bruno Tuono, 49, left."));
    assertEquals(List.of("47"), ages("ROME, 4 March 2009. Bruno Tuono, 47, spoke."));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      Ada Lampo won 63 votes.
      Ada Lampo, 30, is a pilot.
      In 2010, Ada Lampo, 60, took office.
      "Ada Lampo, 63, is late," he said.
      Viktor Lampo, 63, spoke. Ada Lampo left.
      Carla Nube, 79, is buried here.
      Ada Lampo, 63 and counting.
      """)
  void whatMayBeSomethingElseIsLeftAlone(String sentence) {
    assertEquals(List.of(), ages("ROME, 26 November 2015. " + sentence));
  }

  @Test
  void withoutTheWiresDayNothingIsSaid() {
    assertEquals(List.of(), ages("Ada Lampo, 63, spoke."));
  }

  @Test
  void theFindingTellsTheDayOfBirthAndItsSource() {
    Finding finding = findings("ROME, 26 November 2015. Ada Lampo, 63, spoke.").get(0);
    assertEquals("Ada Lampo is 65 on 26 November 2015, not 63", finding.message());
    assertTrue(finding.reasoning().startsWith("By the fact book Ada Lampo was born on 21 March 1950. Source: Roll"),
        finding::reasoning);
    assertEquals("a.desk:2", finding.facts().get(0).place().toString());
  }
}
