package org.wiredesk.engine.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.engine.CheckReport;

/**
 * How much was found in some wires.
 *
 * @param wires checked, also those without findings
 * @param findings in all wires; kinds without any are left out
 */
public record Totals(int wires, int wiresWithFindings, Map<FindingKind, Integer> findings) {

  public static final Totals NONE = new Totals(0, 0, Map.of());

  public Totals {
    findings = findings.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(findings));
  }

  public Totals plus(CheckReport report) {
    Map<FindingKind, Integer> sum = new EnumMap<>(FindingKind.class);
    sum.putAll(findings);
    for (Finding finding : report.findings()) {
      sum.merge(finding.check().kind(), 1, Integer::sum);
    }
    return new Totals(wires + 1, wiresWithFindings + (report.findings().isEmpty() ? 0 : 1), sum);
  }

  public int count() {
    return findings.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** "1 wire", "2 wires". */
  static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
