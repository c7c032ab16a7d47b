package org.wiredesk.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.languagetool.DeskRuleTester;
import org.wiredesk.languagetool.DeskRuleTester.BadExample;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.DeskReader;
import org.wiredesk.rules.Packs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wiredesk desk test}. */
@Command(
    name = "test",
    description = "Reads desk files and tries every rule on its own examples.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {
      "0:everything is as the files say",
      "1:an error, or an example that its rule fails",
      "2:wrong arguments",
      "3:some file could not be read"
    })
final class DeskTestCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "PATH",
      description = "Desk files, and folders with all the .desk files in them; without any, the packs that ship.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws Complaint {
    PrintWriter out = spec.commandLine().getOut();
    DeskBook book = paths.isEmpty() ? DeskReader.review(Packs.sources()) : DeskOptions.review(paths, spec);
    book.problems().forEach(problem -> out.println(problem));
    List<BadExample> bad = new DeskRuleTester(Checkers.languageTool()).test(book.rules());
    for (BadExample example : bad) {
      out.println(example.place() + ": error: " + name(example.rule()) + " " + example.message());
    }
    long errors = book.problems().stream().filter(DeskProblem::error).count() + bad.size();
    out.println(summary(book, errors));
    return errors == 0 ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }

  private static String name(PhraseRule rule) {
    String id = rule.info().id().value();
    return id.substring(id.lastIndexOf(':') + 1);
  }

  private static String summary(DeskBook book, long errors) {
    int examples = book.rules().stream().mapToInt(rule -> rule.flags().size() + rule.keeps().size()).sum();
    return String.format(Locale.ROOT, "%d rules, %d examples, %d facts: %s", book.rules().size(), examples,
        book.facts().all().size(), errors == 0 ? "all as they should be" : errors + (errors == 1 ? " error" : " errors"));
  }
}
