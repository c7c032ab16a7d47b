package org.wiredesk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.checks.api.CheckInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code wiredesk list-checks}. */
@Command(
    name = "list-checks",
    description = "Lists all checks: id, kind, severity, whether it is on by default, and what it looks for.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false)
final class ListChecksCommand implements Callable<Integer> {

  @ParentCommand
  private WiredeskCommand wiredesk;

  @Option(names = "--only", paramLabel = "PREFIX", description = "Only checks whose id begins so: \"date-\", \"lt:\".")
  private Optional<String> only = Optional.empty();

  @Mixin
  private LanguageOptions languageOptions;

  @Override
  public Integer call() {
    PrintWriter out = wiredesk.terminal().out();
    List<CheckInfo> checks = Checkers.all().checks(languageOptions.profile()).stream()
        .filter(check -> check.id().value().startsWith(only.orElse("")))
        .toList();
    int width = checks.stream().mapToInt(check -> check.id().value().length()).max().orElse(0);
    for (CheckInfo check : checks) {
      out.printf(Locale.ROOT, "%-" + width + "s  %-11s  %-8s  %-3s  %s%n",
          check.id(), check.kind().label().toLowerCase(Locale.ROOT), check.severity().label(),
          check.onByDefault() ? "on" : "off", check.title());
    }
    return ExitCode.NOTHING_FOUND;
  }
}
