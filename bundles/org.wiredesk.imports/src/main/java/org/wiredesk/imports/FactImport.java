package org.wiredesk.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.wiredesk.imports.desk.DeskMerge;
import org.wiredesk.imports.desk.MergeResult;
import org.wiredesk.imports.read.Imported;
import org.wiredesk.imports.read.Problem;
import org.wiredesk.imports.read.SourceFile;
import org.wiredesk.imports.read.UnreadableImportException;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.DeskReader;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.OfficeHolders;
import org.wiredesk.text.AtomicFile;

/**
 * An import of files into a desk file, worked out and not written yet.
 *
 * @param into the desk file
 * @param before its text; empty if there was none
 * @param result its text after the import
 * @param problems what was left out of the files
 */
public record FactImport(Path into, String before, MergeResult result, List<Problem> problems) {

  /** What is added to a desk file's name for the file beside it that keeps what imports wrote. */
  public static final String RECORD = ".imported";

  private static final int SHOWN = 3;

  public FactImport {
    problems = List.copyOf(problems);
  }

  /**
   * Works out an import and writes nothing.
   *
   * @throws IOException if the desk file cannot be read, or its grammar is out of order; names file and line
   */
  public static FactImport of(Imported imported, Path into) throws IOException {
    String before = text(into);
    requireOrder(before, into);
    MergeResult result = DeskMerge.merge(before, text(record(into)), imported.drafts(), OfficeHolders.facts());
    requireOrder(result.text(), into);
    return new FactImport(into, before, result, imported.problems());
  }

  /** Whether writing it would change the desk file. */
  public boolean isChange() {
    return !before.equals(result.text());
  }

  /** Writes the desk file, then the record; if that fails what was written counts as written by people. */
  public void write() throws IOException {
    AtomicFile.requireWritable(into);
    AtomicFile.requireWritable(record(into));
    if (isChange()) {
      if (!text(into).equals(before)) {
        throw new IOException(into + " was changed in the meantime; nothing was written");
      }
      AtomicFile.write(into, result.text().getBytes(StandardCharsets.UTF_8));
    }
    if (!result.record().equals(text(record(into)))) {
      AtomicFile.write(record(into), result.record().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Path record(Path into) {
    return into.resolveSibling(into.getFileName() + RECORD);
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? SourceFile.exact(file) : "";
  }

  private static void requireOrder(String text, Path into) throws IOException {
    DeskBook book = DeskReader.read(List.of(new DeskSource(into.getFileName().toString(), text)));
    List<DeskProblem> broken =
        book.problems().stream().filter(problem -> problem.code() == DeskProblem.Code.SYNTAX).toList();
    if (!broken.isEmpty()) {
      throw new UnreadableImportException("nothing was written; mend this first: "
          + broken.stream().limit(SHOWN).map(DeskProblem::toString).collect(Collectors.joining("; ")));
    }
  }
}
