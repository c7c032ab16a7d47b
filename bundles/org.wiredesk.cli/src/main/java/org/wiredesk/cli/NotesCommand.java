package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.review.NoteStatus;
import org.wiredesk.review.Review;
import org.wiredesk.review.file.ReviewFile;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.WireReaders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wiredesk notes}. */
@Command(
    name = "notes",
    description = "Prints what was said of wires: notes with their answers, decisions on findings, verdicts on claims.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {"0:all read", "2:wrong arguments", "3:some wire or its notes could not be read"})
final class NotesCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @ParentCommand
  private WiredeskCommand wiredesk;

  @Parameters(paramLabel = "PATH", arity = "1..*",
      description = "Wires, and folders with all the wires in them that have notes; of a"
          + " project's folder the decisions on the project too.")
  private List<Path> paths;

  @Option(names = "--status", paramLabel = "STATUS", split = ",",
      description = "Only notes of this status, with their answers: open, query, resolved, \"won't fix\". Repeatable.")
  private List<String> statuses = List.of();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "text (default); jsonl: one note, answer, decision or verdict a line for programs.")
  private NotesFormat format;

  @Override
  public Integer call() throws Exception {
    NotesFilter filter = new NotesFilter(statuses.stream().map(this::status).collect(Collectors.toSet()));
    NotesPrinter printer = format.printer(wiredesk.terminal().colour());
    return new EachFile(wiredesk.messages()).run(
        NotedFiles.find(paths),
        file -> printer.print(noted(file), filter),
        (file, text) -> print(text));
  }

  private NoteStatus status(String label) {
    Set<String> known = Stream.of(NoteStatus.values()).filter(status -> status != NoteStatus.WITHDRAWN)
        .map(NoteStatus::label).collect(Collectors.toCollection(TreeSet::new));
    String plain = label.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    return NoteStatus.of(plain.equals("wont fix") ? "won't fix" : plain)
        .filter(status -> known.contains(status.label()))
        .orElseThrow(() -> new ParameterException(spec.commandLine(),
            "--status is one of " + String.join(", ", known) + ", not \"" + label + "\"."));
  }

  private static NotedWire noted(WireFile file) throws IOException {
    if (NotedFiles.isOfProject(file.path())) {
      return new NotedWire(file.name(), Optional.empty(), ReviewFile.ofProject(file.path()).read(""));
    }
    Optional<NormalizedText> content = Files.exists(file.path())
        ? Optional.of(WireReaders.read(file.path()).content())
        : Optional.empty();
    Review review = new ReviewFile(file.path()).read(content.map(NormalizedText::text).orElse(""));
    return new NotedWire(file.name(), content, review);
  }

  private void print(String text) throws Complaint {
    wiredesk.terminal().out().print(text);
    if (wiredesk.terminal().out().checkError()) {
      throw new Complaint("the output cannot be written any more", new IOException());
    }
  }
}
