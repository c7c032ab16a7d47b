package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.bitext.OriginalFile;
import org.wiredesk.bitext.OriginalFiles;
import org.wiredesk.checks.api.CheckProfile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that says where the originals are, if not beside their translations. */
final class OriginalOption {

  /** @param otherwise the language of an original that does not say its own */
  private record InFolder(Path folder, OriginalFiles files, Locale otherwise) implements Originals {

    @Override
    public Optional<OriginalFile> of(Path wire) throws IOException {
      return files.in(folder, wire, otherwise);
    }

    @Override
    public boolean wereNamed() {
      return true;
    }
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--original", paramLabel = "PATH",
      description = {"What the wire was translated from, or a folder with the originals of all wires under the same"
          + " names. Without it story.en.txt and story.txt are held against a story.ru.txt beside them."})
  private Optional<Path> path = Optional.empty();

  /**
   * Where to look for the originals of some wires.
   *
   * @throws ParameterException if one file is to be the original of many
   */
  Originals originals(WireFiles wires, CheckProfile profile) {
    Optional<Locale> preferred = profile.originalLanguage().map(Locale::forLanguageTag);
    OriginalFiles files = new OriginalFiles(profile.locale(), preferred);
    if (path.isEmpty()) {
      return wire -> files.of(wire);
    }
    Path given = path.get();
    Locale language = OriginalFiles.language(given).or(() -> preferred).orElseThrow(() -> new ParameterException(
        command.commandLine(), "--original needs to know its language; name it with --original-language."));
    if (Files.isDirectory(given)) {
      return new InFolder(given, files, language);
    }
    if (!Files.exists(given)) {
      throw new ParameterException(command.commandLine(), "--original " + given + ": there is no such file or folder.");
    }
    if (wires.files().size() > 1) {
      throw new ParameterException(command.commandLine(),
          "--original " + given + " is one file, but there are " + wires.files().size()
              + " wires. Name a folder with their originals.");
    }
    Optional<OriginalFile> one = Optional.of(new OriginalFile(given, language));
    return wire -> one;
  }
}
