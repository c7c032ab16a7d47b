package org.wiredesk.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wiredesk.languagetool.SentenceTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wiredesk desk words}. */
@Command(
    name = "words",
    description = "Shows of each word of a sentence what a phrase rule can ask: its base form, its tags and its chunk.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class DeskWordsCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "SENTENCE", arity = "1..*", description = "In quotation marks or not.")
  private List<String> sentence;

  @Override
  public Integer call() {
    String written = String.join(" ", sentence).strip();
    if (written.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Say a sentence, for example: wiredesk desk words \"They took part.\"");
    }
    PrintWriter out = spec.commandLine().getOut();
    for (SentenceTokens.Token token : SentenceTokens.of(written)) {
      out.printf(Locale.ROOT, "%-18s %-22s %-24s %s%n", token.word(), forms(token.lemmas()),
          String.join(" ", token.tags()), String.join(" ", token.chunks()));
    }
    return ExitCode.NOTHING_FOUND;
  }

  private static String forms(List<String> lemmas) {
    return lemmas.isEmpty() ? "-" : "<" + String.join("|", lemmas) + ">";
  }
}
