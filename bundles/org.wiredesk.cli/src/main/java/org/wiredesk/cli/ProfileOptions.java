package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.engine.WordList;
import org.wiredesk.mentions.dates.HouseDateStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which checks run and which words they know. */
final class ProfileOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--only", paramLabel = "PREFIX",
      description = "Run only checks whose id begins so: \"date-\", \"lt:\".")
  private Optional<String> only = Optional.empty();

  @Option(names = "--disable", paramLabel = "ID", split = ",", description = "Switch a check off. Repeatable.")
  private List<String> disabled = List.of();

  @Option(names = "--enable", paramLabel = "ID", split = ",",
      description = "Switch a check on that is off by default. Repeatable.")
  private List<String> enabled = List.of();

  @Option(names = "--words", paramLabel = "FILE",
      description = "Words and names that are right, one a line, beside those in ~/.wiredesk/words.txt and in the"
          + " words.txt of the nearest folder called .wiredesk in or above the folder of a wire. Repeatable.")
  private List<Path> wordFiles = List.of();

  @Option(names = "--date-style", paramLabel = "STYLE", defaultValue = "none",
      description = "How dates are to be written: ap, reuters, bbc, or as a model does, \"26th September 2015\"; none"
          + " (default) only tells of wires that mix styles.")
  private String dateStyle;

  /**
   * Completes a profile, with the user's word list and the named ones; projects have theirs besides.
   *
   * @throws Complaint if a word list cannot be read
   */
  CheckProfile profile(CheckProfile languages, KnownChecks known, Path home) throws Complaint {
    only.ifPresent(known::requireSomeWith);
    return new CheckProfile(
        languages.language(), languages.originalLanguage(), words(home), ids(enabled, known), ids(disabled, known),
        only, dateStyle());
  }

  private Optional<HouseDateStyle> dateStyle() {
    if (dateStyle.equalsIgnoreCase("none")) {
      return Optional.empty();
    }
    return Optional.of(HouseDateStyle.parse(dateStyle).orElseThrow(() -> new ParameterException(
        command.commandLine(), "--date-style is ap, reuters, bbc, none or a date with its year such as \"26 September"
            + " 2015\", not \"" + dateStyle + "\".")));
  }

  private static Set<CheckId> ids(List<String> names, KnownChecks known) {
    return names.stream().map(name -> known.named(name.strip()).id()).collect(Collectors.toSet());
  }

  private Set<String> words(Path home) throws Complaint {
    Set<String> words = new HashSet<>();
    try {
      words.addAll(WordList.read(WordList.ofUser(home)).words());
      for (Path file : wordFiles) {
        if (!Files.exists(file)) {
          throw new ParameterException(command.commandLine(), "There is no word list " + file + ".");
        }
        words.addAll(WordList.read(file).words());
      }
    } catch (IOException e) {
      throw new Complaint(PlainWords.of(e), e);
    }
    return words;
  }
}
