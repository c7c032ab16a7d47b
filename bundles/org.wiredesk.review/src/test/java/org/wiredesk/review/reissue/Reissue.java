package org.wiredesk.review.reissue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.wiredesk.text.Wire;

/**
 * A wire issued anew.
 *
 * @param kind what a desk would call it
 * @param edits pairs of what stands in the first issue and what stands there in the second
 */
record Reissue(ReissueKind kind, String... edits) {

  void assertProposed(String first) {
    String second = first;
    for (int i = 0; i < edits.length; i += 2) {
      assertTrue(second.contains(edits[i]), edits[i]);
      second = second.replace(edits[i], edits[i + 1]);
    }
    Comparison comparison = Comparison.of(Wire.of(first), Wire.of(second));
    assertEquals(kind, Proposal.of(comparison).kind(), () -> comparison.changes().toString());
  }

  @Override
  public String toString() {
    return kind + ": " + String.join(" | ", edits);
  }
}
