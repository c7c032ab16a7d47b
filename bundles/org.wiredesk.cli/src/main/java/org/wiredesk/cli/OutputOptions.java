package org.wiredesk.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wiredesk.engine.report.CheckPages;
import org.wiredesk.engine.report.ReportWriter;
import org.wiredesk.text.AtomicFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say in which form and where to findings go. */
final class OutputOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "text (default); jsonl: one finding a line for programs; html: a page a wire to read and pass on;"
          + " sarif: for tools that review code and builds.")
  private ReportFormat format;

  @Option(names = "--output", paramLabel = "PATH",
      description = "Write to this file. For html of several wires: to this folder.")
  private Optional<Path> output = Optional.empty();

  /** What checks wires and hands them to a delivery. */
  interface Work {
    int deliverTo(Delivery delivery) throws IOException;
  }

  /**
   * Opens the output, does the work and closes it. A file is replaced only when all is done.
   *
   * @throws Complaint if the output cannot be written
   */
  int deliver(WireFiles files, CheckPages pages, Terminal terminal, Work work) throws Complaint {
    boolean toFolder = output.filter(Files::isDirectory).isPresent();
    boolean manyPages = format.onePageAWire() && (files.files().size() > 1 || toFolder);
    if (manyPages && output.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--format " + format + " makes a page of each wire: name a folder for them with --output FOLDER.");
    }
    ReportWriter writer = format.writer(output.isEmpty() && terminal.colour(), pages);
    try {
      if (manyPages) {
        Files.createDirectories(output.get());
        return work.deliverTo(new PagesDelivery(writer, output.get()));
      }
      return output.isPresent()
          ? toFile(output.get(), writer, work)
          : work.deliverTo(new StreamDelivery(writer, terminal.out()));
    } catch (IOException e) {
      throw new Complaint("cannot write " + output.map(path -> path + ": ").orElse("") + PlainWords.of(e), e);
    }
  }

  private static int toFile(Path file, ReportWriter writer, Work work) throws IOException {
    requireWritable(file);
    StringWriter out = new StringWriter();
    int code = work.deliverTo(new StreamDelivery(writer, out));
    AtomicFile.write(file, out.toString().getBytes(StandardCharsets.UTF_8));
    return code;
  }

  /** Said before the work, not after minutes of it. */
  static void requireWritable(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new IOException("this is a folder");
    }
    if (folder != null) {
      Files.createDirectories(folder);
      if (!Files.isWritable(Files.exists(file) ? file : folder)) {
        throw new AccessDeniedException(file.toString());
      }
    }
  }
}
