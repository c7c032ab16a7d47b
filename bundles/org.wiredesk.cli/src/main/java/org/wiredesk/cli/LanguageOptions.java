package org.wiredesk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.mentions.times.TimeScanner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say which English the wires are in and what they were translated from. */
final class LanguageOptions {

  private static final List<String> VARIANTS = List.of("en-US", "en-GB", "en-AU", "en-CA");
  private static final String NONE = "none";
  private static final List<String> ORIGINALS = List.of(
      "ru", "ar", "cs", "de", "es", "fr", "hi", "it", "ja", "pl", "uk", "zh", NONE);

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--language", paramLabel = "TAG", defaultValue = "en-US",
      description = {"English variant: en-US (default), en-GB, en-AU or en-CA. Of wires in another language that"
          + " CLDR knows, ru, de or zh, the dates alone are checked."})
  private String language;

  @Option(names = "--original-language", paramLabel = "TAG", defaultValue = "ru",
      description = "What the wires were translated from: ru (default), ar, cs, de, es, fr, hi, it, ja, pl, uk,"
          + " zh or none.")
  private String originalLanguage;

  /** Everything else at its default. */
  CheckProfile profile() {
    String original = oneOf("--original-language", originalLanguage, ORIGINALS);
    return new CheckProfile(
        language(), Optional.of(original).filter(tag -> !tag.equals(NONE)),
        Set.of(), Set.of(), Set.of(), Optional.empty());
  }

  /** English has to be one of the variants; another language needs its dates known only. */
  private String language() {
    Locale locale = Locale.forLanguageTag(language);
    boolean other = !locale.getLanguage().equals("en") && TimeScanner.knows(locale);
    return other ? locale.toLanguageTag() : oneOf("--language", language, VARIANTS);
  }

  private String oneOf(String option, String value, List<String> choices) {
    return choices.stream().filter(value::equalsIgnoreCase).findFirst().orElseThrow(() -> new ParameterException(
        command.commandLine(), option + " is one of " + String.join(", ", choices) + ", not \"" + value + "\"."));
  }
}
