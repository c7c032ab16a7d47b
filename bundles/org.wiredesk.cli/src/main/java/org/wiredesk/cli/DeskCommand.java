package org.wiredesk.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wiredesk desk}; its parts do the work. */
@Command(
    name = "desk",
    description = "For those who write desk files: tests their rules, shows what rules can ask of words, and imports facts.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {DeskTestCommand.class, DeskWordsCommand.class, DeskImportCommand.class})
final class DeskCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Say what to do, for example: wiredesk desk test rules.desk");
  }
}
