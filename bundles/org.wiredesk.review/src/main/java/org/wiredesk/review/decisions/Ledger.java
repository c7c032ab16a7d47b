package org.wiredesk.review.decisions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.review.Decision;

/** How the checks did by what people decided about their findings. */
public final class Ledger {

  private Ledger() {}

  /**
   * The checks that anything was decided of, by id.
   *
   * @param decisions those withdrawn do not count
   * @param mended how many findings of a check were mended by one of its fixes, without a decision in a review
   */
  public static List<LedgerLine> of(Collection<Decision> decisions, Map<CheckId, Integer> mended) {
    Map<CheckId, LedgerLine> lines = new TreeMap<>();
    decisions.forEach(decision -> lines.merge(
        decision.finding().check(), LedgerLine.of(decision.finding().check(), decision.verdict()), LedgerLine::plus));
    mended.forEach((check, count) -> lines.merge(check, LedgerLine.mended(check, count), LedgerLine::plus));
    return lines.values().stream().filter(line -> line.count() > 0).toList();
  }
}
