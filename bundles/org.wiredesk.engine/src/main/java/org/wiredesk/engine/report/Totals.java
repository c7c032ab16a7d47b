package org.wiredesk.engine.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.engine.CheckReport;

/**
 * How much was found in some wires.
 *
 * @param wires checked, also those without findings
 * @param findings in all wires; kinds without any are left out
 * @param settled how many others people settled, by verdict: "dismissed", "verified"
 */
public record Totals(
    int wires, int wiresWithFindings, Map<FindingKind, Integer> findings, Map<String, Integer> settled) {

  public static final Totals NONE = new Totals(0, 0, Map.of(), Map.of());

  public Totals {
    findings = findings.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(findings));
    settled = Collections.unmodifiableMap(new TreeMap<>(settled));
  }

  public Totals plus(ReportedWire wire) {
    CheckReport report = wire.report();
    Map<FindingKind, Integer> sum = new EnumMap<>(FindingKind.class);
    sum.putAll(findings);
    for (Finding finding : report.findings()) {
      sum.merge(finding.check().kind(), 1, Integer::sum);
    }
    Map<String, Integer> rulings = new TreeMap<>(settled);
    wire.settled().values().forEach(ruling -> rulings.merge(ruling.verdict(), 1, Integer::sum));
    return new Totals(
        wires + 1, wiresWithFindings + (report.findings().isEmpty() ? 0 : 1), sum, rulings);
  }

  public int count() {
    return findings.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** "3 dismissed, 1 verified"; empty when none is. */
  String settledWords() {
    return settled.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  /** "1 wire", "2 wires". */
  static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
