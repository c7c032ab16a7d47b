package org.wiredesk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wiredesk.report.export.JointExport;
import org.wiredesk.report.export.SingleExport;
import org.wiredesk.report.formats.ExportContext;
import org.wiredesk.report.formats.ExportFormat;
import org.wiredesk.report.page.ScoreIndex;
import org.wiredesk.text.AtomicFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say in which form and where to reviews go. */
final class ReportOutputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "scorecard",
      description = {"scorecard (default): score cards as text.", "csv: notes and findings as a table.",
        "sarif: findings for review tools, SARIF 2.1.0.",
        "html: a page a wire with notes, findings, times, score card and checklist.",
        "pdf: the same page, on paper.",
        "xlsx: notes, findings and scores as a workbook.", "xliff, xliff2: issues in XLIFF 1.2 or 2.1 with ITS 2.0.",
        "claimreview: checked claims as schema.org ClaimReview."})
  private ExportFormat format;

  @Option(names = "--output", paramLabel = "PATH",
      description = "Write to this file. For documents of several wires: to this folder.")
  private Optional<Path> output = Optional.empty();

  /** What reads reviews and hands them to a delivery. */
  interface Work {
    int deliverTo(ReviewBatch.Delivery delivery) throws IOException;
  }

  /**
   * Opens the output, does the work and closes it. A file is replaced only when all is done.
   *
   * @throws Complaint if the output cannot be written
   */
  int deliver(WireFiles files, ExportContext context, Terminal terminal, Work work) throws Complaint {
    boolean folder = output.filter(Files::isDirectory).isPresent() || format.isSingle() && files.files().size() > 1;
    if (folder && format.isSingle() && output.isEmpty()) {
      throw usage("--format " + format + " makes a document of each wire: name a folder for them with --output FOLDER.");
    }
    if (output.isEmpty() && format.isBinary()) {
      throw usage("--format " + format + " is nothing to read on a screen: name a file with --output FILE.");
    }
    try {
      if (output.isPresent() && !folder) {
        OutputOptions.requireWritable(output.get());
      }
      return format.isSingle() ? single(folder, context, terminal, work) : joint(context, terminal, work);
    } catch (IOException e) {
      throw new Complaint("cannot write " + output.map(path -> path + ": ").orElse("") + PlainWords.of(e), e);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(command.commandLine(), message);
  }

  private int joint(ExportContext context, Terminal terminal, Work work) throws IOException {
    if (output.filter(Files::isDirectory).isPresent()) {
      throw new IOException("this is a folder");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(output.isPresent() ? format.fileMark() : new byte[0]);
    int code;
    try (JointExport export = format.open(out, context)) {
      code = work.deliverTo((file, review) -> export.add(review));
    }
    write(out.toByteArray(), terminal);
    return code;
  }

  private int single(boolean manyFiles, ExportContext context, Terminal terminal, Work work) throws IOException {
    SingleExport export = format.single(context);
    if (!manyFiles) {
      return work.deliverTo((file, review) -> write(export.of(review), terminal));
    }
    Files.createDirectories(output.get());
    OutputFolder folder = new OutputFolder(output.get());
    Path indexPage = folder.reserve("index.html");
    ScoreIndex index = new ScoreIndex();
    int code = work.deliverTo((file, review) -> {
      Path place = folder.place(file, format.ending());
      AtomicFile.write(place, export.of(review));
      index.add(folder.relative(place), review.score());
    });
    AtomicFile.write(indexPage, index.page());
    return code;
  }

  private void write(byte[] document, Terminal terminal) throws IOException {
    if (output.isPresent()) {
      AtomicFile.write(output.get(), document);
      return;
    }
    terminal.out().print(new String(document, StandardCharsets.UTF_8));
    if (terminal.out().checkError()) {
      throw new IOException("the output cannot be written any more");
    }
  }
}
