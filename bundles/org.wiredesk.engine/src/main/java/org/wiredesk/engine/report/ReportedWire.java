package org.wiredesk.engine.report;

import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

/**
 * A checked wire with what a report says of its file.
 *
 * @param file its name as the reader of the report knows it, with {@code /} between folders
 * @param text the way from the wire's text back to the text of the file
 * @param report spans count in {@code text.text()}
 */
public record ReportedWire(String file, NormalizedText text, CheckReport report) {

  /** In the file's text as decoded, without a byte order mark, with its own line ends. */
  public Span inFile(Span span) {
    return text.toOriginal(span);
  }

  /** The headline, else the name of the file. */
  String title() {
    return report.wire().headline().map(span -> span.of(text.text())).orElse(file);
  }

  /** The words in doubt. */
  public String words(Finding finding) {
    return finding.span().of(text.text());
  }
}
