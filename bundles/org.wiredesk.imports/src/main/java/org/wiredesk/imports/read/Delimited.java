package org.wiredesk.imports.read;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Tables with commas, semicolons or tabs between the cells; the first row names the columns. */
final class Delimited {

  private static final char[] DELIMITERS = {'\t', ';', ','};

  private final SourceFile file;
  private final char delimiter;
  private final List<String> languages;

  /** @param languages of the columns of a glossary without a header; otherwise none */
  Delimited(SourceFile file, List<String> languages) {
    this.file = file;
    this.delimiter = delimiter(header(file.text()));
    this.languages = List.copyOf(languages);
  }

  /** Whether the header names nothing but languages, English among them, or somebody said which there are. */
  boolean isGlossary() throws UnreadableImportException {
    if (!languages.isEmpty()) {
      return true;
    }
    List<Optional<String>> tags = columns().stream().map(Languages::ofHeading).toList();
    return tags.size() > 1 && tags.stream().allMatch(Optional::isPresent) && tags.contains(Optional.of("en"));
  }

  private List<String> keys() throws UnreadableImportException {
    if (!isGlossary()) {
      return Subject.namingPeople(columns().stream().map(Row::key).toList());
    }
    List<String> headings = languages.isEmpty() ? columns() : languages;
    return headings.stream().map(heading -> Languages.ofHeading(heading).orElse(heading))
        .map(tag -> tag.equals("en") ? "term" : "term_" + tag).toList();
  }

  private static String header(String text) {
    return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
  }

  /** That which the first line has most of. */
  private static char delimiter(String header) {
    char best = ',';
    for (char each : DELIMITERS) {
      if (count(header, each) > count(header, best)) {
        best = each;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(each -> each == c).count();
  }

  List<String> columns() throws UnreadableImportException {
    try (CSVParser parser = parser(new StringReader(header(file.text())))) {
      return StreamSupport.stream(parser.spliterator(), false).findFirst()
          .map(record -> record.stream().map(Delimited::cell).map(Cell::value).toList()).orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      throw new UnreadableImportException(file.name() + ":1: " + e.getMessage(), e);
    }
  }

  /** @throws UnreadableImportException naming the line, where a quotation mark is not closed */
  void readInto(FactTable table, FactCollector facts) throws UnreadableImportException {
    List<String> columns = keys();
    long line = 1;
    try (CSVParser parser = parser(new StringReader(file.text()))) {
      boolean header = languages.isEmpty();
      for (CSVRecord record : parser) {
        if (!header && !isBlank(record)) {
          add(record, columns, file.name() + ":" + line, table, facts);
        }
        header = header && isBlank(record);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new UnreadableImportException(
          file.name() + ":" + line + ": a row begins here that cannot be read; is a quotation mark missing?", e);
    }
  }

  private static void add(
      CSVRecord record, List<String> columns, String origin, FactTable table, FactCollector facts) {
    if (record.size() > columns.size()) {
      facts.problem(origin, "the row has " + record.size() + " cells, the header " + columns.size()
          + ": left out; a comma inside a cell needs quotation marks round the cell");
      return;
    }
    List<Cell> cells = new ArrayList<>();
    record.forEach(value -> cells.add(cell(value)));
    table.add(new Row(origin, FactTable.cells(columns, cells)));
  }

  private static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  private CSVParser parser(StringReader text) throws IOException {
    CSVFormat.Builder format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false);
    return format.setQuote(delimiter == '\t' ? null : Character.valueOf('"')).build().parse(text);
  }

  /** As it stands, or as SPARQL writes tables with tabs: {@code <address>}, {@code "text"@en}, {@code "5"^^<type>}. */
  private static Cell cell(String written) {
    String text = written.strip();
    if (text.length() > 1 && text.startsWith("<") && text.endsWith(">")) {
      return Cell.of(text.substring(1, text.length() - 1));
    }
    int close = text.lastIndexOf('"');
    boolean typed = close > 0 && text.startsWith("\"")
        && (close == text.length() - 1 || "@^".indexOf(text.charAt(close + 1)) >= 0);
    if (!typed) {
      return Cell.of(text);
    }
    String inner = text.substring(1, close).replace("\"\"", "\"").replace("\\\"", "\"");
    String language = text.startsWith("@", close + 1) ? text.substring(close + 2) : "";
    return new Cell(inner, language, false);
  }
}
