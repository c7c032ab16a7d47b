package org.wiredesk.checks.original.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.WireCheck;
import org.wiredesk.checks.dates.DateImpossibleCheck;
import org.wiredesk.checks.dates.TenseMismatchCheck;
import org.wiredesk.checks.dates.WeekdayMismatchCheck;
import org.wiredesk.testkit.CheckTester;

final class OriginalDecidesTest {

  /** The checks of the two texts do not run. */
  private static final CheckProfile ALONE = new CheckProfile(
      "en-US", Optional.of("ru"), Set.of(), Set.of(), Set.of(), Optional.of("date-"));

  private static Finding only(WireCheck check, String original, String translation) {
    List<Finding> findings = CheckTester.of(OriginalDecides.on(check)).dated("2015-11-26").under(ALONE)
        .from("ru", original).findings(translation);
    assertEquals(1, findings.size(), findings::toString);
    return findings.get(0);
  }

  private static List<String> fixed(Finding finding, String translation) {
    return finding.fixes().stream().map(fix -> fix.applyTo(translation)).toList();
  }

  @Test
  void whatTheOriginalHasIsTheOnlyFix() {
    String translation = "The bridge was opened on December 24, the mayor said.";
    Finding finding = only(new TenseMismatchCheck(), "Мост открыли 24 ноября, сказал мэр.", translation);
    assertTrue(finding.message().endsWith("; the original has «24 ноября»"), finding::message);
    assertEquals(List.of("The bridge was opened on November 24, the mayor said."), fixed(finding, translation));
  }

  @Test
  void whatAComparisonTellsIsToldOnce() {
    CheckTester.of(OriginalDecides.on(new TenseMismatchCheck())).dated("2015-11-26")
        .from("ru", "Мост открыли 24 ноября, сказал мэр.")
        .isSilentOn("The bridge was opened on December 24, the mayor said.");
  }

  /** The date would still be of another tense with its right weekday. */
  @Test
  void anotherFaultOfTheSameWordsIsTold() {
    CheckTester.of(OriginalDecides.on(new TenseMismatchCheck())).dated("2015-11-26")
        .from("ru", "Мост открыли в четверг, 24 декабря.")
        .finds("The bridge was opened on [[Friday, December 24]].");
  }

  @Test
  void ofAWeekdayToo() {
    String translation = "The bridge was opened on Tuesday, 19 November 2015.";
    Finding finding = only(new WeekdayMismatchCheck(), "Мост открыли в четверг, 19 ноября 2015 года.", translation);
    assertEquals(List.of("The bridge was opened on Thursday, 19 November 2015."), fixed(finding, translation));
  }

  @Test
  void aFaultOfTheOriginalIsSaidToBeIts() {
    Finding finding = only(new DateImpossibleCheck(), "Мост открыли 31 апреля.", "The bridge was opened on April 31.");
    assertTrue(finding.message().endsWith("; the original says so too: «31 апреля»"), finding::message);
    assertTrue(finding.reasoning().endsWith("The fault is the original's own."), finding::reasoning);
    assertEquals("31 апреля", finding.original().get(0).words());
  }

  @Test
  void whereTheOriginalTellsOfTheFutureTheVerbIsWrongAndNotTheDate() {
    Finding finding = only(
        new TenseMismatchCheck(), "Мост в Риге откроется 24 декабря.", "The bridge was opened on December 24 in Riga.");
    assertTrue(finding.message().endsWith("; the original has the date too: «24 декабря»"), finding::message);
    assertTrue(finding.reasoning().contains("the verb is wrong here, not the date"), finding::reasoning);
    assertEquals(List.of(), finding.fixes());
  }

  @Test
  void anOriginalThatDoesNotSayChangesNothing() {
    String translation = "The bridge was opened on December 24 in Riga.";
    Finding alone = CheckTester.of(new TenseMismatchCheck()).dated("2015-11-26").findings(translation).get(0);
    assertEquals(alone, only(new TenseMismatchCheck(), "Мост в Риге открыли.", translation));
  }
}
