package org.wiredesk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.engine.report.ReportedWire;
import org.wiredesk.text.AtomicFile;

/** Writes each wire to a file of its own in a folder, laid out like the folder the wires come from. */
final class PagesDelivery implements Delivery {

  private final ReportWriter writer;
  private final Path folder;
  private final String ending;
  private final Set<Path> taken = new HashSet<>();

  /** @param ending what is put behind the name of the wire's file */
  PagesDelivery(ReportWriter writer, Path folder, String ending) {
    this.writer = writer;
    this.folder = folder;
    this.ending = ending;
  }

  @Override
  public void deliver(WireFile file, ReportedWire wire) throws IOException {
    StringBuilder page = new StringBuilder();
    writer.write(wire, page);
    AtomicFile.write(place(file), page.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Two wires of one name from two folders must not share a page. */
  private Path place(WireFile file) {
    Path place = folder.resolve(file.relative() + ending);
    for (int i = 2; !taken.add(place); i++) {
      place = folder.resolve(file.relative() + "-" + i + ending);
    }
    return place;
  }
}
