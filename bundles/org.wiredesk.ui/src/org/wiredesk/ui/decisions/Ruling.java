package org.wiredesk.ui.decisions;

import java.util.Optional;
import org.wiredesk.review.Decision.Scope;
import org.wiredesk.review.Decision.Verdict;

/**
 * What a person says of a finding.
 *
 * @param reason may be empty
 * @param source what the words were held against
 */
public record Ruling(Verdict verdict, Scope scope, String reason, Optional<String> source) {

  /** It is a fault, says a person. */
  public static final Ruling ACCEPTED = new Ruling(Verdict.ACCEPTED, Scope.PLACE, "", Optional.empty());
}
