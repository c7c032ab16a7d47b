package org.wiredesk.review.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.Remark;
import org.wiredesk.text.Span;

class DecidedTest {

  private static final String TEXT = "He said so there. They left early.\n\nThe talks there went on.";

  @Test
  void aDismissedPlaceIsHiddenAndTheSameWordsElsewhereAreNot() {
    Checked before = Checked.of(TEXT, "there");
    Decision dismissed = before.dismissed(0);
    Decided decided = before.decided(dismissed);
    assertEquals(List.of(before.finding(1)), decided.shown());
    assertEquals(Optional.of(dismissed), decided.of(before.finding(0)));
    assertEquals(Optional.empty(), decided.of(before.finding(1)));
  }

  @Test
  void itStaysHiddenWhenOtherSentencesChangeAndMove() {
    Decision dismissed = Checked.of(TEXT, "there").dismissed(0);
    String edited = "New lead of today.\n\nThe talks there ended.\n\nHe said so there. All of them left late.";
    assertEquals(List.of(edited.indexOf("so there") + 3), Checked.of(edited, "there").hidden(dismissed));
  }

  @Test
  void itComesBackWhenItsSentenceChanges() {
    Decision dismissed = Checked.of(TEXT, "there").dismissed(0);
    assertEquals(List.of(), Checked.of(TEXT.replace("said so", "has said so"), "there").hidden(dismissed));
  }

  @Test
  void itComesBackWhenTheOtherPlaceOfAContradictionChanges() {
    Decision dismissed = contradicted("Monday").decision(
        Verdict.DISMISSED, Scope.PLACE, contradicted("Monday").finding(0), Checked.NOON);
    assertFalse(contradicted("Monday").hidden(dismissed).isEmpty());
    assertTrue(contradicted("Sunday").hidden(dismissed).isEmpty());
  }

  private static Checked contradicted(String day) {
    Checked checked = Checked.of("They met on " + day + ". It was Tuesday then.", "Tuesday");
    Finding finding = checked.finding(0).relatedTo(new Span(12, 18), "says");
    return new Checked(checked.wire(), List.of(finding));
  }

  @Test
  void ofASentenceThatStandsTwiceTheAnchorTellsWhich() {
    String text = "Rain fell in the hills. He was there. All of them left.\n\nSnow came to the plains. He was there. Two"
        + " stayed on.";
    Checked checked = Checked.of(text, "there");
    assertEquals(List.of(text.lastIndexOf("there")), checked.hidden(checked.dismissed(1)));
    Checked edited = Checked.of("A new first line.\n\n" + text, "there");
    assertEquals(List.of(edited.wire().text().lastIndexOf("there")), edited.hidden(checked.dismissed(1)));
  }

  @Test
  void whereNothingTellsWhichItIsShown() {
    String text = "He was there again today, said the guard. ".repeat(6);
    Checked checked = Checked.of(text, "there");
    Decision dismissed = checked.dismissed(3);
    assertEquals(1, checked.hidden(dismissed).size());
    assertEquals(List.of(), Checked.of("So it was told. " + text, "there").hidden(dismissed));
  }

  @Test
  void aLikeSentenceIsNotTakenForTheOneThatChanged() {
    String text = "The guards of the northern gate saw it. He was there.\n\nThe fishers at the lake did not see it. He was"
        + " there.";
    Checked checked = Checked.of(text, "there");
    String edited = text.replaceFirst("He was there", "But he was there");
    assertEquals(List.of(), Checked.of(edited, "there").hidden(checked.dismissed(0)));
  }

  @Test
  void aDecisionOnTheWireHoldsForTheSameWordsOfTheSameCheckAnywhereInIt() {
    Checked checked = Checked.of(TEXT, "there", "They");
    Decision dismissed = checked.decision(Verdict.DISMISSED, Scope.WIRE, checked.finding(0), Checked.NOON);
    assertEquals(2, Checked.of("Nobody " + TEXT, "there", "They").hidden(dismissed).size());
    Finding ofOther = Finding.of(Checked.check("another"), checked.finding(0).span(), "Doubtful");
    assertFalse(Decided.of(checked.wire(), List.of(ofOther), List.of(dismissed), List.of()).isHidden(ofOther));
  }

  @Test
  void onlyDecisionsOnTheProjectCountAmongTheProjects() {
    Checked checked = Checked.of(TEXT, "there");
    Decision place = checked.dismissed(0);
    Decision project = checked.decision(Verdict.VERIFIED, Scope.PROJECT, checked.finding(1), Checked.NOON);
    assertEquals(2, Decided.of(checked.wire(), checked.findings(), List.of(), List.of(place)).shown().size());
    assertEquals(0, Decided.of(checked.wire(), checked.findings(), List.of(), List.of(project)).shown().size());
  }

  @Test
  void theLatestDecisionCountsAndOneTakenBackDoesNot() {
    Checked checked = Checked.of(TEXT, "there");
    Finding finding = checked.finding(0);
    Decision dismissed = checked.decision(Verdict.DISMISSED, Scope.WIRE, finding, Checked.NOON);
    Decision accepted = checked.decision(Verdict.ACCEPTED, Scope.PLACE, finding, Checked.NOON.plusSeconds(9));
    Decided decided = checked.decided(dismissed, accepted);
    assertEquals(Optional.of(accepted), decided.of(finding));
    assertFalse(decided.isHidden(finding));
    assertEquals(List.of(dismissed), decided.hiding(finding));
    Decision withdrawn = accepted.with(Verdict.WITHDRAWN, Checked.NOON.plusSeconds(20));
    assertTrue(checked.decided(dismissed, withdrawn).isHidden(finding));
  }

  @Test
  void thousandsOfDecisionsAndFindingsOnTheSameWordsTakeNoTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4_000; i++) {
      text.append("Guard ").append(i).append(" was there. ");
    }
    Checked checked = Checked.of(text.toString(), "there");
    List<Decision> decisions = new ArrayList<>();
    FindingKeys keys = new FindingKeys(checked.wire());
    Decision one = checked.decision(Verdict.DISMISSED, Scope.PLACE, checked.finding(0), Checked.NOON);
    for (int i = 0; i < 4_000; i += 2) {
      decisions.add(new Decision(
          Remark.of("Ann", Checked.NOON, ""), Verdict.DISMISSED, Scope.PLACE,
          keys.of(checked.finding(i)), Optional.empty(), Optional.empty()));
    }
    decisions.add(one);
    assertTimeout(Duration.ofSeconds(2), () -> assertEquals(
        2_000, Decided.of(checked.wire(), checked.findings(), decisions, List.of()).shown().size()));
  }
}
