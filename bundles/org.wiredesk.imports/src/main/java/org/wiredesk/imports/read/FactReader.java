package org.wiredesk.imports.read;

import com.google.gson.JsonElement;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.ImportFormat;

/** Reads files of facts, each as what it is; all of them speak of the same things. */
public final class FactReader {

  private final FactCollector facts = new FactCollector();
  private final FactTable table = new FactTable(facts);
  private final List<String> languages;
  private String source = "";

  public FactReader() {
    this(List.of());
  }

  /** @param languages of the columns of glossaries that have no header, as tags */
  public FactReader(List<String> languages) {
    this.languages = List.copyOf(languages);
  }

  /** Whether that names a language: {@code ru}, {@code en-GB}, {@code Russian}. */
  public static boolean isLanguage(String heading) {
    return Languages.ofHeading(heading).isPresent();
  }

  /**
   * Reads one file.
   *
   * @throws UnreadableImportException if it is broken, or nothing that is known; names file and line
   */
  public void read(SourceFile file, ImportFormat wanted) throws UnreadableImportException {
    ImportFormat format = wanted == ImportFormat.AUTO ? formatOf(file) : wanted;
    if (format == ImportFormat.CSV) {
      readTable(new Delimited(file, languages), file);
    } else if (format == ImportFormat.TBX) {
      requireKnown(TermBase.isOne(file), file, "TBX: its first element is neither martif nor tbx");
      TermBase.readInto(facts, file);
    } else {
      readJson(file, format);
    }
  }

  private void readTable(Delimited delimited, SourceFile file) throws UnreadableImportException {
    if (!delimited.isGlossary()) {
      requireThings(delimited.columns(), file.name() + ":1",
          "; a glossary whose first row names no languages needs them told, such as en,ru");
    }
    delimited.readInto(table, facts);
  }

  private static void requireThings(List<String> columns, String origin, String more) throws UnreadableImportException {
    if (!FactTable.namesThings(columns)) {
      throw new UnreadableImportException(origin + ": no column names what the rows are about: person, office,"
          + " organisation, place, event, figure or term; the columns are " + String.join(", ", columns) + more);
    }
  }

  private void readJson(SourceFile file, ImportFormat format) throws UnreadableImportException {
    JsonElement json = Json.parse(file);
    if (format == ImportFormat.POPOLO) {
      requireKnown(Popolo.isOne(json), file, "Popolo: it has no persons, organizations, posts or memberships");
      source = source.isEmpty() ? Popolo.source(json) : source;
      Popolo.readInto(facts, json, file.name());
    } else {
      requireKnown(QueryResults.isOne(json), file, "the result of a query, nor Popolo: there are no results in it,"
          + " and no persons, organizations, posts or memberships");
      List<String> columns = QueryResults.columns(json);
      if (!columns.isEmpty()) {
        requireThings(columns, file.name(), "");
      }
      QueryResults.readInto(table, json, file.name());
    }
  }

  private static void requireKnown(boolean known, SourceFile file, String what) throws UnreadableImportException {
    if (!known) {
      throw new UnreadableImportException(file.name() + " is not " + what);
    }
  }

  private static ImportFormat formatOf(SourceFile file) throws UnreadableImportException {
    String text = file.text().stripLeading();
    if (text.isEmpty()) {
      throw new UnreadableImportException(file.name() + " is empty");
    } else if (text.startsWith("<") && TermBase.isOne(file)) {
      return ImportFormat.TBX;
    } else if (!text.startsWith("{") && !text.startsWith("[")) {
      return ImportFormat.CSV;
    }
    return Popolo.isOne(Json.parse(file)) ? ImportFormat.POPOLO : ImportFormat.WIKIDATA;
  }

  /**
   * All that was read.
   *
   * @param checked the day up to which somebody compared it with its source
   * @param otherSource of what names none itself, where the files do not say either; may be empty
   */
  public Imported imported(Optional<FactDate> checked, String otherSource) {
    return facts.imported(checked, source.isEmpty() ? otherSource : source);
  }

}
