package org.wiredesk.review.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.review.Decision;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.Remark;

class LedgerTest {

  private static final CheckId DATES = new CheckId("date-weekday-mismatch");
  private static final CheckId NAMES = new CheckId("name-spelling-variants");

  private final List<Decision> decisions = new ArrayList<>();

  @Test
  void decisionsAreCountedByCheckAndVerdict() {
    decide(NAMES, Verdict.DISMISSED, 3);
    decide(NAMES, Verdict.ACCEPTED, 1);
    decide(DATES, Verdict.VERIFIED, 2);
    decide(DATES, Verdict.WITHDRAWN, 4);
    assertEquals(
        List.of(new LedgerLine(DATES, 0, 0, 0, 2), new LedgerLine(NAMES, 1, 2, 3, 0)),
        Ledger.of(decisions, Map.of(NAMES, 2)));
  }

  @Test
  void theShareLeavesOutWhatWasVerified() {
    assertEquals(OptionalDouble.of(0.75), new LedgerLine(DATES, 1, 2, 1, 9).right());
    assertEquals(OptionalDouble.empty(), new LedgerLine(DATES, 0, 0, 0, 9).right());
  }

  @Test
  void aCheckIsMostlyWrongOnlyAfterEnoughDecisions() {
    assertTrue(new LedgerLine(DATES, 1, 1, 3, 0).isMostlyWrong());
    assertFalse(new LedgerLine(DATES, 0, 0, 4, 5).isMostlyWrong());
    assertFalse(new LedgerLine(DATES, 2, 3, 5, 0).isMostlyWrong());
  }

  @Test
  void aCheckOfWhichAllWasTakenBackIsNotListed() {
    decide(DATES, Verdict.WITHDRAWN, 1);
    assertEquals(List.of(), Ledger.of(decisions, Map.of()));
  }

  private void decide(CheckId check, Verdict verdict, int times) {
    for (int i = 0; i < times; i++) {
      decisions.add(new Decision(Remark.of("Ann", Checked.NOON, ""), verdict, Scope.PLACE,
          new FindingKey(check, "words", "Some words.", List.of()), Optional.empty(), Optional.empty()));
    }
  }
}
