package org.wiredesk.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.FactImport;
import org.wiredesk.imports.ImportDifference;
import org.wiredesk.imports.ImportFormat;
import org.wiredesk.imports.desk.MergeNote;
import org.wiredesk.imports.read.FactReader;
import org.wiredesk.imports.read.SourceFile;
import org.wiredesk.imports.read.UnreadableImportException;
import org.wiredesk.rules.DeskSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code wiredesk desk import}. */
@Command(
    name = "import",
    description = "Brings facts and terms of others into a desk file: results of Wikidata queries, Popolo, tables, TBX. What people wrote"
        + " there stays as it is; contradictions are told. Importing again changes only what an import had written.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit code:%n",
    exitCodeList = {
      "0:all of it is in the desk file now",
      "1:something was left out, or contradicts what stands there",
      "2:wrong arguments",
      "3:some file could not be read or written; nothing was changed"
    })
final class DeskImportCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to import, in UTF-8.")
  private List<Path> files;

  @Option(names = "--into", paramLabel = "DESK", required = true,
      description = "The desk file; made if there is none. Beside it DESK" + FactImport.RECORD
          + " keeps what imports wrote.")
  private Path into;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "auto",
      description = "auto (default): told from the content; wikidata: a query's results in JSON; popolo; csv: a table, that"
          + " of a query too; tbx: a term base.")
  private ImportFormat format;

  @Option(names = "--checked", paramLabel = "DAY",
      description = "The day up to which the facts hold by their source: the day of the query, mostly. For example 2026-01-31.")
  private Optional<String> checked = Optional.empty();

  @Option(names = "--source", paramLabel = "TEXT", description = "Where those facts are from that name no source themselves.")
  private Optional<String> source = Optional.empty();

  @Option(names = "--languages", paramLabel = "TAGS", split = ",",
      description = "The languages of the columns of a glossary whose first row names none, for example en,ru.")
  private List<String> languages = List.of();

  @Option(names = "--dry-run", description = "Show the difference and write nothing.")
  private boolean dryRun;

  @Override
  public Integer call() throws Complaint {
    requireDeskFile();
    requireLanguages();
    FactImport made = work();
    PrintWriter out = spec.commandLine().getOut();
    if (dryRun) {
      ImportDifference.lines(into.toString(), made.before(), made.result()).forEach(out::println);
    } else {
      write(made);
    }
    made.result().notes().forEach(note -> out.println(told(note)));
    made.problems().forEach(out::println);
    out.println(summary(made));
    boolean whole = made.problems().isEmpty() && made.result().notes().isEmpty();
    return whole ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS;
  }

  private void requireDeskFile() {
    if (!into.toString().endsWith(DeskSource.EXTENSION) || Files.isDirectory(into)) {
      throw new ParameterException(spec.commandLine(), "--into names a desk file, for example people.desk, not " + into + ".");
    }
  }

  private void requireLanguages() {
    languages.stream().filter(tag -> !FactReader.isLanguage(tag)).findFirst().ifPresent(tag -> {
      throw new ParameterException(
          spec.commandLine(), "--languages are codes or English names of languages, for example en,ru, not " + tag + ".");
    });
  }

  private Optional<FactDate> day() {
    Optional<FactDate> day = checked.flatMap(FactDate::parse);
    if (checked.isPresent() && day.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--checked is a day such as 2026-01-31, a month or a year, not " + checked.get() + ".");
    }
    return day;
  }

  private FactImport work() throws Complaint {
    Optional<FactDate> day = day();
    FactReader reader = new FactReader(languages);
    for (Path file : files) {
      read(reader, file);
    }
    try {
      return FactImport.of(reader.imported(day, source.orElse("")), into);
    } catch (IOException e) {
      throw new Complaint(PlainWords.of(e), e);
    }
  }

  private void read(FactReader reader, Path file) throws Complaint {
    try {
      reader.read(SourceFile.read(file), format);
    } catch (UnreadableImportException e) {
      throw new Complaint(e.getMessage(), e);
    } catch (IOException e) {
      throw new Complaint(PlainWords.of(file.toString(), e), e);
    }
  }

  private void write(FactImport made) throws Complaint {
    try {
      made.write();
    } catch (AccessDeniedException e) {
      throw new Complaint(PlainWords.of(e.getFile(), e), e);
    } catch (IOException e) {
      throw new Complaint(PlainWords.of(into.toString(), e), e);
    }
  }

  private String told(MergeNote note) {
    return into + (note.line() > 0 ? ":" + note.line() : "") + ": " + note.message() + " (" + note.origin() + ")";
  }

  private String summary(FactImport made) {
    int told = made.result().notes().size() + made.problems().size();
    return String.format(Locale.ROOT, "%s: %d added, %d brought up to date, %d told of above%s", into,
        made.result().added(), made.result().extended(), told, dryRun ? "; nothing was written" : "");
  }
}
