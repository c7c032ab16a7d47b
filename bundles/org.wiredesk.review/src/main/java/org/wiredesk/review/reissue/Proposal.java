package org.wiredesk.review.reissue;

import java.util.List;

/**
 * As what a wire is to be issued anew.
 *
 * @param reasons one a line, the weightiest first: "paragraph 3: 13 became 30"
 * @param doubts what only a person can tell; empty where nothing is left open
 */
public record Proposal(ReissueKind kind, List<String> reasons, List<String> doubts) {

  public Proposal {
    reasons = List.copyOf(reasons);
    doubts = List.copyOf(doubts);
  }

  /** By the conventions that {@link Proposer} tells. */
  public static Proposal of(Comparison comparison) {
    return new Proposer(comparison).propose();
  }
}
