package org.wiredesk.report.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.wiredesk.engine.report.CheckPages;

/**
 * What exports need besides the wires.
 *
 * @param version of Wiredesk
 * @param pages what checks are about
 * @param fonts TrueType files for PDF, besides those that ship
 * @param tell hears what a person should know of a document that was written all the same
 */
public record ExportContext(String version, CheckPages pages, List<Path> fonts, Consumer<String> tell) {

  public ExportContext {
    fonts = List.copyOf(fonts);
  }
}
