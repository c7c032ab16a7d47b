package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.checks.api.CheckProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code wiredesk} itself; its parts do the work. */
@Command(
    name = "wiredesk",
    description = "Finds doubtful phrasing, dates and facts in machine-translated newswires.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {CheckCommand.class, ReportCommand.class, NotesCommand.class, ClaimsCommand.class,
      ListChecksCommand.class, TimesCommand.class, CompareCommand.class, DeskCommand.class, HelpCommand.class},
    footer = {"", "Try: wiredesk check wire.txt", "     wiredesk help check"})
final class WiredeskCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Option(names = "--explain", paramLabel = "ID", description = "Say what a check looks for.")
  private Optional<String> explain = Optional.empty();

  @Option(names = "--debug", scope = ScopeType.INHERIT,
      description = "When something breaks, tell where in the program.")
  private boolean debug;

  private final Terminal terminal;
  private final Path home;

  WiredeskCommand(Terminal terminal, Path home) {
    this.terminal = terminal;
    this.home = home;
  }

  Terminal terminal() {
    return terminal;
  }

  Messages messages() {
    return new Messages(terminal, debug);
  }

  /** Where the user's own word list is. */
  Path home() {
    return home;
  }

  @Override
  public Integer call() throws Exception {
    String id = explain.orElseThrow(
        () -> new ParameterException(spec.commandLine(), "Say what to do, for example: wiredesk check wire.txt"));
    return new KnownChecks(Checkers.all(), CheckProfile.DEFAULT, spec.commandLine()).explain(id, terminal);
  }
}
