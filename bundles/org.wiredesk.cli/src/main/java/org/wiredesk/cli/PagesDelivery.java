package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.wiredesk.engine.report.HtmlIndex;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;

/**
 * Writes each wire to a page of its own in a folder, laid out like the folder the wires come from, and an
 * {@code index.html} that leads to them.
 */
final class PagesDelivery implements Delivery {

  private static final String ENDING = ".html";

  private final ReportWriter writer;
  private final OutputFolder folder;
  private final HtmlIndex index = new HtmlIndex();
  private final Path indexPage;

  PagesDelivery(ReportWriter writer, Path folder) {
    this.writer = writer;
    this.folder = new OutputFolder(folder);
    this.indexPage = this.folder.reserve("index" + ENDING);
  }

  @Override
  public void deliver(WireFile file, ReportedWire wire) throws IOException {
    Path place = folder.place(file, ENDING);
    StringBuilder page = new StringBuilder();
    writer.write(wire, page);
    OutputFolder.write(place, page);
    index.add(folder.relative(place), wire);
  }

  @Override
  public void end(Totals totals) throws IOException {
    StringBuilder page = new StringBuilder();
    index.write(totals, page);
    OutputFolder.write(indexPage, page);
  }
}
