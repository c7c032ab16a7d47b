package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.Engine;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wiredesk check}. */
@Command(
    name = "check",
    description = "Checks wires and prints what is doubtful in them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {
      "0:nothing found, or all of it dismissed or verified",
      "1:something found that is open",
      "2:wrong arguments",
      "3:some file could not be read, checked or written"
    })
final class CheckCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @ParentCommand
  private WiredeskCommand wiredesk;

  @Parameters(paramLabel = "PATH", description = "Wires, and folders with all the .txt files in them.")
  private List<Path> paths = List.of();

  @Mixin
  private OutputOptions outputOptions;

  @Mixin
  private LanguageOptions languageOptions;

  @Mixin
  private OriginalOption originalOption;

  @Mixin
  private WireDateOption dateOption;

  @Mixin
  private ProfileOptions profileOptions;

  @Mixin
  private DeskOptions deskOptions;

  @Option(names = "--show-dismissed",
      description = "Show also what people dismissed or verified, with who, when and why; else it is only counted.")
  private boolean showDismissed;

  @Option(names = "--explain", paramLabel = "ID", description = "Say what a check looks for, and check nothing.")
  private Optional<String> explain = Optional.empty();

  @Override
  public Integer call() throws Exception {
    DeskBook desk = deskOptions.book();
    desk.problems().forEach(problem -> wiredesk.messages().say(problem.toString()));
    Engine engine = Checkers.with(desk.rules());
    CheckProfile languages = languageOptions.profile();
    KnownChecks known = new KnownChecks(engine, languages, spec.commandLine());
    if (explain.isPresent()) {
      return known.explain(explain.get(), wiredesk.terminal());
    }
    if (paths.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Name at least one file or folder to check.");
    }
    CheckProfile profile = DeskOptions.known(desk, profileOptions.profile(languages, known, wiredesk.home()));
    WireFiles files = WireFiles.find(paths, profile.locale());
    Batch batch = new Batch(
        engine, new ProjectProfiles(profile), originalOption.originals(files, profile), dateOption.day(),
        showDismissed, wiredesk.messages());
    int code = outputOptions.deliver(
        files, id -> engine.page(id, languages), wiredesk.terminal(), delivery -> batch.run(files, delivery));
    return desk.problems().stream().anyMatch(DeskProblem::error) ? ExitCode.SOME_FAILED : code;
  }
}
