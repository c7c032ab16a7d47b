package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.wiredesk.engine.Engine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wiredesk check}. */
@Command(
    name = "check",
    description = "Checks wires and prints what is doubtful in them.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {
      "0:nothing found", "1:something found", "2:wrong arguments", "3:some file could not be read or checked"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Mixin
  private ProfileOptions profileOptions;

  @Mixin
  private WireDateOption dateOption;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; text by default.")
  private ReportFormat format;

  @Parameters(paramLabel = "PATH", description = "Files, and folders with all they contain.")
  private List<Path> paths = List.of();

  private final Terminal terminal;
  private final Path home;

  CheckCommand(Terminal terminal, Path home) {
    this.terminal = terminal;
    this.home = home;
  }

  @Override
  public Integer call() throws Exception {
    if (paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name at least one file or folder to check.");
    }
    Engine engine = Checkers.all();
    ProjectProfiles profiles = new ProjectProfiles(profileOptions.profile(engine, home));
    Batch batch = new Batch(engine, profiles, dateOption.options(), terminal);
    return batch.run(WireFiles.find(paths), format.writer(terminal));
  }
}
