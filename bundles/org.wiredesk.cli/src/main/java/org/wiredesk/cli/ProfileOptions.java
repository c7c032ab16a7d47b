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
import org.wiredesk.engine.Engine;
import org.wiredesk.engine.WordList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how to check. */
final class ProfileOptions {

  private static final List<String> VARIANTS = List.of("en-US", "en-GB", "en-AU", "en-CA");
  private static final List<String> ORIGINALS = List.of("ru", "de", "fr", "es", "uk", "zh", "none");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--language", paramLabel = "TAG", defaultValue = "en-US",
      description = "English variant: en-US (default), en-GB, en-AU or en-CA.")
  private String language;

  @Option(names = "--original-language", paramLabel = "TAG", defaultValue = "ru",
      description = "What the wires were translated from: ru (default), de, fr, es, uk, zh or none.")
  private String originalLanguage;

  @Option(names = "--only", paramLabel = "PREFIX",
      description = "Run only checks whose id begins so: \"date-\", \"lt:\".")
  private Optional<String> only = Optional.empty();

  @Option(names = "--disable", paramLabel = "ID", split = ",", description = "Switch a check off. Repeatable.")
  private List<String> disabled = List.of();

  @Option(names = "--enable", paramLabel = "ID", split = ",",
      description = "Switch a check on that is off by default. Repeatable.")
  private List<String> enabled = List.of();

  @Option(names = "--words", paramLabel = "FILE",
      description = "Words and names that are right, one a line; used beside ~/.wiredesk/words.txt and the"
          + " .wiredesk/words.txt in or above a wire's folder. Repeatable.")
  private List<Path> wordFiles = List.of();

  /** Languages only, everything else at its default. */
  CheckProfile languages() {
    Optional<String> original = Optional.of(oneOf("--original-language", originalLanguage, ORIGINALS));
    return new CheckProfile(
        oneOf("--language", language, VARIANTS), original.filter(tag -> !tag.equals("none")),
        Set.of(), Set.of(), Set.of(), Optional.empty());
  }

  /** All that the options say, with the user's word list and the named ones; projects have theirs besides. */
  CheckProfile profile(Engine engine, Path home) throws Complaint {
    CheckProfile languages = languages();
    KnownChecks known = new KnownChecks(engine, languages, command.commandLine());
    only.ifPresent(known::requireSomeWith);
    return new CheckProfile(
        languages.language(), languages.originalLanguage(), words(home), ids(enabled, known), ids(disabled, known),
        only);
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
      throw new Complaint(e.getMessage());
    }
    return words;
  }

  private String oneOf(String option, String value, List<String> choices) {
    return choices.stream().filter(value::equalsIgnoreCase).findFirst().orElseThrow(() -> new ParameterException(
        command.commandLine(), option + " is one of " + String.join(", ", choices) + ", not \"" + value + "\"."));
  }
}
