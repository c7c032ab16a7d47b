package org.wiredesk.report.sarif;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.report.CheckPages;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;

/**
 * Findings as a SARIF log, those that people settled with a suppression. One instance writes one log: {@link #end} ends
 * it.
 */
public final class SarifReport implements ReportWriter {

  private final String version;
  private final CheckPages pages;
  private Optional<SarifLog> log = Optional.empty();

  /** @param version of Wiredesk */
  public SarifReport(String version, CheckPages pages) {
    this.version = version;
    this.pages = pages;
  }

  @Override
  public void write(ReportedWire wire, Appendable out) throws IOException {
    Stream<LoggedFinding> open =
        wire.report().findings().stream().map(finding -> new LoggedFinding(finding, Optional.empty(), false));
    Stream<LoggedFinding> settled = wire.settled().entrySet().stream()
        .map(one -> new LoggedFinding(one.getKey(), Optional.of(one.getValue()), true));
    log(out).add(wire, Stream.concat(open, settled)
        .sorted(Comparator.comparing(LoggedFinding::finding, CheckReport.ORDER)).toList());
  }

  @Override
  public void end(Totals totals, Appendable out) throws IOException {
    log(out).close();
    out.append('\n');
  }

  private SarifLog log(Appendable out) throws IOException {
    if (log.isEmpty()) {
      log = Optional.of(new SarifLog(new ToAppendable(out), version, pages));
    }
    return log.get();
  }

  /** Passes all on at once, and closes nothing. */
  private static final class ToAppendable extends Writer {

    private final Appendable out;

    ToAppendable(Appendable out) {
      this.out = out;
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      out.append(new String(buffer, offset, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
