package org.wiredesk.cli;

import java.util.Locale;
import java.util.function.BiFunction;
import org.wiredesk.engine.report.CheckPages;
import org.wiredesk.engine.report.HtmlReport;
import org.wiredesk.engine.report.JsonLinesReport;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.TextReport;
import org.wiredesk.report.sarif.SarifReport;

/** The choices of {@code --format}. */
enum ReportFormat {
  TEXT(false, (colour, pages) -> new TextReport(colour)),
  JSONL(false, (colour, pages) -> new JsonLinesReport()),
  HTML(true, (colour, pages) -> new HtmlReport(pages)),
  SARIF(false, (colour, pages) -> new SarifReport(Version.number(), pages));

  private final boolean onePageAWire;
  private final BiFunction<Boolean, CheckPages, ReportWriter> writer;

  ReportFormat(boolean onePageAWire, BiFunction<Boolean, CheckPages, ReportWriter> writer) {
    this.onePageAWire = onePageAWire;
    this.writer = writer;
  }

  /** Whether wires cannot follow each other in one file. */
  boolean onePageAWire() {
    return onePageAWire;
  }

  ReportWriter writer(boolean colour, CheckPages pages) {
    return writer.apply(colour, pages);
  }

  /** As typed, and as the end of a file's name. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
