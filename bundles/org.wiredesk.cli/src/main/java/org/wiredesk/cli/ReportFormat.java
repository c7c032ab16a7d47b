package org.wiredesk.cli;

import java.util.function.Function;
import org.wiredesk.engine.report.JsonLinesReport;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.TextReport;

/** The choices of {@code --format}. */
enum ReportFormat {
  TEXT("text", terminal -> new TextReport(terminal.colour())),
  JSONL("jsonl", terminal -> new JsonLinesReport());

  private final String label;
  private final Function<Terminal, ReportWriter> writer;

  ReportFormat(String label, Function<Terminal, ReportWriter> writer) {
    this.label = label;
    this.writer = writer;
  }

  ReportWriter writer(Terminal terminal) {
    return writer.apply(terminal);
  }

  @Override
  public String toString() {
    return label;
  }
}
