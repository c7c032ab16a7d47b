package org.wiredesk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.Engine;
import org.wiredesk.report.formats.ExportContext;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wiredesk report}. */
@Command(
    name = "report",
    description = "Hands reviews over: checks wires and writes what was found and what people said of it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {
      "0:all wires pass their score",
      "1:some wire does not pass its score",
      "2:wrong arguments",
      "3:some file could not be read, checked or written"
    })
final class ReportCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @ParentCommand
  private WiredeskCommand wiredesk;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Wires, and folders with all the .txt files in them.")
  private List<Path> paths;

  @Mixin
  private ReportOutputOptions outputOptions;

  @Option(names = "--score-profile", paramLabel = "FILE",
      description = "What a translation is scored by, instead of the .wiredesk/score.json nearest to each wire.")
  private Optional<Path> scoreProfile = Optional.empty();

  @Option(names = "--font", paramLabel = "FILE",
      description = "A TrueType font for pdf, for scripts that those which ship lack, such as Chinese; may be repeated.")
  private List<Path> fonts = List.of();

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

  @Override
  public Integer call() throws Exception {
    DeskBook desk = deskOptions.book();
    desk.problems().forEach(problem -> wiredesk.messages().say(problem.toString()));
    Engine engine = Checkers.with(desk.rules());
    CheckProfile languages = languageOptions.profile();
    KnownChecks known = new KnownChecks(engine, languages, spec.commandLine());
    CheckProfile profile = DeskOptions.known(desk, profileOptions.profile(languages, known, wiredesk.home()));
    WireFiles files = WireFiles.find(paths, profile.locale());
    ScoreProfiles scores = ScoreProfiles.of(files, scoreProfile);
    ReviewReader reader = new ReviewReader(
        engine, new ProjectProfiles(profile), originalOption.originals(files, profile), dateOption.day(), scores);
    ExportContext context = new ExportContext(
        Version.number(), id -> engine.page(id, languages), fonts, wiredesk.messages()::say);
    int code = outputOptions.deliver(files, context, wiredesk.terminal(),
        delivery -> new ReviewBatch(reader, wiredesk.messages()).run(files, delivery));
    return desk.problems().stream().anyMatch(DeskProblem::error) ? ExitCode.SOME_FAILED : code;
  }
}
