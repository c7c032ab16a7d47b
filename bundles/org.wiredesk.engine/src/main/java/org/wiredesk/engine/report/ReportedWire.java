package org.wiredesk.engine.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

/**
 * A checked wire with what a report says of its file.
 *
 * @param file its name as the reader of the report knows it, with {@code /} between folders
 * @param text the way from the wire's text back to the text of the file
 * @param report spans count in {@code text.text()}; has only findings that are open
 * @param settled findings that people dismissed or verified, with what they said
 * @param tellsSettled whether the settled ones are told among the others, and not only counted
 */
public record ReportedWire(
    String file, NormalizedText text, CheckReport report, Map<Finding, Ruling> settled, boolean tellsSettled) {

  public ReportedWire {
    settled = Map.copyOf(settled);
  }

  /** Of which nobody has settled anything. */
  public ReportedWire(String file, NormalizedText text, CheckReport report) {
    this(file, text, report, Map.of(), false);
  }

  /** The open findings, and the settled ones where those are told, in the order of the text. */
  List<Finding> told() {
    return tellsSettled && !settled.isEmpty()
        ? Stream.concat(report.findings().stream(), settled.keySet().stream()).sorted(CheckReport.ORDER).toList()
        : report.findings();
  }

  /** Empty for one that is open. */
  Optional<Ruling> ruling(Finding finding) {
    return Optional.ofNullable(settled.get(finding));
  }

  /** In the file's text as decoded, without a byte order mark, with its own line ends. */
  public Span inFile(Span span) {
    return text.toOriginal(span);
  }

  /** The headline, else the name of the file. */
  public String title() {
    return report.wire().headline().map(span -> span.of(text.text())).orElse(file);
  }

  /** The words in doubt. */
  public String words(Finding finding) {
    return finding.span().of(text.text());
  }
}
