package org.wiredesk.ui.editor;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.Finding;

/** Finds the way from finding to finding; behind the last one comes the first again. */
final class FindingNavigation {

  private FindingNavigation() {}

  /** @param findings in the order of the text */
  static Optional<Finding> next(List<Finding> findings, int caret, Optional<Finding> current) {
    int at = current.map(findings::indexOf).orElse(-1);
    if (at >= 0 && findings.get(at).span().touches(caret)) {
      return Optional.of(findings.get((at + 1) % findings.size()));
    }
    return findings.stream()
        .filter(finding -> finding.span().start() >= caret)
        .findFirst()
        .or(() -> findings.stream().findFirst());
  }

  /** @param findings in the order of the text */
  static Optional<Finding> previous(List<Finding> findings, int caret, Optional<Finding> current) {
    if (findings.isEmpty()) {
      return Optional.empty();
    }
    int at = current.map(findings::indexOf).orElse(-1);
    if (at < 0 || !findings.get(at).span().touches(caret)) {
      at = (int) findings.stream().filter(finding -> finding.span().end() <= caret).count();
    }
    return Optional.of(findings.get((at + findings.size() - 1) % findings.size()));
  }
}
