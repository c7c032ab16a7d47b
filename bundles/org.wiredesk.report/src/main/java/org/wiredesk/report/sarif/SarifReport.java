package org.wiredesk.report.sarif;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.wiredesk.engine.report.CheckPages;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;
import org.wiredesk.report.ReviewedWire;

/** Findings nobody has judged yet as a SARIF log. One instance writes one log: {@link #end} ends it. */
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
    log(out).add(ReviewedWire.unreviewed(wire));
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
