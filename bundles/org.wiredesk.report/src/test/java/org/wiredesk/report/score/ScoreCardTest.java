package org.wiredesk.report.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

class ScoreCardTest {

  @Test
  void penaltiesAddUpByCategoryAndSeverity() {
    ScoreCard card = ScoreCard.of(ScoreProfile.DEFAULT, 400, List.of(
        fault(MqmCategory.MISTRANSLATION, Severity.MAJOR), fault(MqmCategory.MISTRANSLATION, Severity.MINOR),
        fault(MqmCategory.SPELLING, Severity.MINOR), fault(MqmCategory.SPELLING, Severity.NEUTRAL)));

    assertEquals(7, card.penalty());
    assertEquals(17.5, card.per1000Words());
    assertEquals(98.25, card.score());
    assertEquals(List.of(MqmCategory.MISTRANSLATION, MqmCategory.SPELLING),
        card.lines().stream().map(ScoreCard.Line::category).toList());
    assertEquals(6, card.lines().get(0).penalty());
    assertEquals(1, card.lines().get(1).count(Severity.NEUTRAL));
    assertEquals(2, card.count(Severity.MINOR));
    assertTrue(card.passes());
  }

  @Test
  void oneCriticalFaultFailsWhateverTheScore() {
    List<Fault> faults = List.of(fault(MqmCategory.OMISSION, Severity.CRITICAL));
    ScoreCard card = ScoreCard.of(ScoreProfile.DEFAULT, 10_000, faults);
    assertEquals(99.75, card.score());
    assertFalse(card.passes());
    assertEquals("failed: a critical fault", card.verdict());

    ScoreProfile lenient = new ScoreProfile("x", ScoreProfile.DEFAULT.multipliers(), Map.of(), 95, true);
    assertTrue(ScoreCard.of(lenient, 10_000, faults).passes());
  }

  @Test
  void theThresholdItselfPasses() {
    List<Fault> five = List.of(fault(MqmCategory.OMISSION, Severity.MAJOR));
    assertTrue(ScoreCard.of(ScoreProfile.DEFAULT, 100, five).passes());
    assertFalse(ScoreCard.of(ScoreProfile.DEFAULT, 99, five).passes());
    assertEquals("failed", ScoreCard.of(ScoreProfile.DEFAULT, 99, five).verdict());
  }

  @Test
  void aTextWithoutWordsHasNothingWrong() {
    ScoreCard card = ScoreCard.of(ScoreProfile.DEFAULT, 0, List.of());
    assertEquals(100, card.score());
    assertEquals(0, card.per1000Words());
  }

  @Test
  void aProfileWithoutAMultiplierIsNone() {
    assertThrows(IllegalArgumentException.class, () ->
        new ScoreProfile("x", Map.of(Severity.MINOR, 1.0), Map.of(), 95, false));
    assertThrows(IllegalArgumentException.class, () ->
        new ScoreProfile("x", ScoreProfile.DEFAULT.multipliers(), Map.of(MqmCategory.OMISSION, -1.0), 95, false));
    assertThrows(IllegalArgumentException.class, () ->
        new ScoreProfile("x", ScoreProfile.DEFAULT.multipliers(), Map.of(), Double.NaN, false));
  }

  @Test
  void wordsAreWhatHasALetterOrAFigure() {
    assertEquals(0, WordCount.of(""));
    assertEquals(0, WordCount.of(" – \n…"));
    assertEquals(7, WordCount.of("“Well-known” — 3,000\u00A0men\nand/or\tженщины, co-op 𝔸"));
  }

  private static Fault fault(MqmCategory category, Severity severity) {
    return new Fault(category, severity, Optional.empty(), Optional.empty());
  }
}
