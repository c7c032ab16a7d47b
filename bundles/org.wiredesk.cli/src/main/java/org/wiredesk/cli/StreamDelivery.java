package org.wiredesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;

/** Writes one wire below the other; each is out as soon as it is checked. */
record StreamDelivery(ReportWriter writer, Writer out) implements Delivery {

  @Override
  public void deliver(WireFile file, ReportedWire wire) throws IOException {
    writer.write(wire, out);
    flush();
  }

  @Override
  public void end(Totals totals) throws IOException {
    writer.end(totals, out);
    flush();
  }

  /** A print writer keeps its troubles to itself: a full disk, or a reader such as {@code head} that has gone. */
  private void flush() throws IOException {
    out.flush();
    if (out instanceof PrintWriter print && print.checkError()) {
      throw new IOException("the output cannot be written any more");
    }
  }
}
