package org.wiredesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.wiredesk.engine.report.HtmlIndex;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.engine.report.Totals;
import org.wiredesk.text.AtomicFile;

/**
 * Writes each wire to a page of its own in a folder, laid out like the folder the wires come from, and an
 * {@code index.html} that leads to them.
 */
final class PagesDelivery implements Delivery {

  private static final String ENDING = ".html";

  private final ReportWriter writer;
  private final Path folder;
  private final HtmlIndex index = new HtmlIndex();
  private final Path indexPage;
  private final Set<Path> taken = new HashSet<>();

  PagesDelivery(ReportWriter writer, Path folder) {
    this.writer = writer;
    this.folder = folder;
    this.indexPage = folder.resolve("index" + ENDING);
    taken.add(indexPage);
  }

  @Override
  public void deliver(WireFile file, ReportedWire wire) throws IOException {
    Path place = place(file);
    StringBuilder page = new StringBuilder();
    writer.write(wire, page);
    write(place, page);
    index.add(WireFile.name(folder.relativize(place)), wire);
  }

  @Override
  public void end(Totals totals) throws IOException {
    StringBuilder page = new StringBuilder();
    index.write(totals, page);
    write(indexPage, page);
  }

  private static void write(Path place, StringBuilder page) throws IOException {
    AtomicFile.write(place, page.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Two wires of one name from two folders must not share a page. */
  private Path place(WireFile file) {
    Path place = folder.resolve(file.relative() + ENDING);
    for (int i = 2; !taken.add(place); i++) {
      place = folder.resolve(file.relative() + "-" + i + ENDING);
    }
    return place;
  }
}
