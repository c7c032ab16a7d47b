package org.wiredesk.ui.model;

import java.util.List;
import java.util.Map;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.FindingKey;
import org.wiredesk.review.decisions.Decided;

/**
 * Knows what people decided about the findings of an open wire. Asked on the UI thread, after each check and decision.
 */
@FunctionalInterface
public interface Judge {

  /** Nobody has decided anything. */
  Judge NONE = findings -> Decided.none(List.copyOf(findings.keySet()));

  /** @param findings in the order of the text, with what they are known by; spans are offsets of the document */
  Decided judge(Map<Finding, FindingKey> findings);
}
