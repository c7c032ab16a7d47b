package org.wiredesk.cli;

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
    subcommands = HelpCommand.class,
    footer = {"", "Try: wiredesk check wire.txt"})
final class WiredeskCommand implements Runnable {

  @Spec
  private CommandSpec spec;

  @Option(names = "--debug", scope = ScopeType.INHERIT, hidden = true)
  private boolean debug;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do, for example: wiredesk check wire.txt");
  }
}
