package org.wiredesk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.mentions.times.TimeScanner;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireReaders;
import org.wiredesk.text.WireSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code wiredesk times}. */
@Command(
    name = "times",
    description = "Prints the temporal expressions of wires and what they mean, as TIMEX3 writes it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    abbreviateSynopsis = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {"0:all read", "2:wrong arguments", "3:some file broke, or could not be read or written"})
final class TimesCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @ParentCommand
  private WiredeskCommand wiredesk;

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Texts, and folders with all the .txt files in them.")
  private List<Path> paths;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "jsonl",
      description = "jsonl (default): one expression a line; timeml: the text with TIMEX3 marks.")
  private TimesFormat format;

  @Option(names = "--output", paramLabel = "FOLDER",
      description = "Write a file for each text to this folder; needed for timeml of several texts.")
  private Optional<Path> output = Optional.empty();

  @Option(names = "--language", paramLabel = "TAG", defaultValue = "en",
      description = "The language of the texts: en (default), ru, de, fr, ar, zh or any other that CLDR knows.")
  private String language;

  @Mixin
  private WireDateOption dateOption;

  @Override
  public Integer call() throws Exception {
    TimeScanner scanner = TimeScanner.of(locale());
    WireFiles files = WireFiles.find(paths);
    if (format == TimesFormat.TIMEML && files.files().size() > 1 && output.isEmpty()) {
      throw new ParameterException(spec.commandLine(),
          "--format timeml makes a document of each text: name a folder for them with --output FOLDER.");
    }
    Optional<OutputFolder> folder = output.map(OutputFolder::new);
    return new EachFile(wiredesk.messages())
        .run(files, file -> format.print(timed(file, scanner)), (file, text) -> deliver(file, folder, text));
  }

  private Locale locale() {
    Locale locale = Locale.forLanguageTag(language);
    if (!TimeScanner.knows(locale)) {
      throw new ParameterException(spec.commandLine(), "\"" + language + "\" is no language whose dates are known.");
    }
    return locale;
  }

  private TimedWire timed(WireFile file, TimeScanner scanner) throws IOException {
    WireSource source = WireReaders.read(file.path());
    Wire wire = dateOption.day().map(source::wire).orElseGet(source::wire);
    return new TimedWire(file.name(), source.content(), wire.date(), scanner.scan(wire));
  }

  private void deliver(WireFile file, Optional<OutputFolder> folder, String text) throws Complaint {
    if (folder.isEmpty()) {
      wiredesk.terminal().out().print(text);
      if (wiredesk.terminal().out().checkError()) {
        throw new Complaint("the output cannot be written any more", new IOException());
      }
      return;
    }
    Path target = folder.get().place(file, "." + format);
    try {
      OutputFolder.write(target, text);
    } catch (IOException e) {
      throw new Complaint("cannot write " + target + ": " + PlainWords.of(e), e);
    }
  }
}
