package org.wiredesk.report.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;

class ScoreWordsTest {

  @Test
  void oneIsNotCountedAsMany() {
    Fault minor = new Fault(MqmCategory.SPELLING, Severity.MINOR, Optional.empty(), Optional.empty());
    assertEquals("1 penalty point in 20 words, 50 in 1000",
        ScoreWords.reckoned(ScoreCard.of(ScoreProfile.DEFAULT, 20, List.of(minor))));
    assertEquals("2 penalty points in 1 word, 2000 in 1000",
        ScoreWords.reckoned(ScoreCard.of(ScoreProfile.DEFAULT, 1, List.of(minor, minor))));
    assertEquals("0 penalty points in 0 words, 0 in 1000",
        ScoreWords.reckoned(ScoreCard.of(ScoreProfile.DEFAULT, 0, List.of())));
  }
}
