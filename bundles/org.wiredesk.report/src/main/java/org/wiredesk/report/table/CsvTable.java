package org.wiredesk.report.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.wiredesk.report.export.JointExport;
import org.wiredesk.report.export.SafeText;
import org.wiredesk.report.export.ScoredReview;

/**
 * Comma-separated values after RFC 4180 with a line of column names; every cell is quoted. A cell that a spreadsheet
 * would take for a formula gets an apostrophe before it, as OWASP advises.
 */
public final class CsvTable implements JointExport {

  /** What formulas begin with, in ASCII and as full-width forms, and the blanks that some programs skip before them. */
  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).build();

  private final CSVPrinter printer;

  public CsvTable(Appendable out) throws IOException {
    printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(Row.COLUMNS);
  }

  @Override
  public void add(ScoredReview wire) throws IOException {
    Rows rows = new Rows(wire.wire());
    for (Row row : Stream.of(rows.notes(), rows.findings()).flatMap(List::stream).toList()) {
      printer.printRecord(row.cells().stream().map(CsvTable::harmless).toList());
    }
  }

  private static Object harmless(Object cell) {
    if (!(cell instanceof String text)) {
      return cell;
    }
    String plain = SafeText.plain(text);
    int first = 0;
    while (first < plain.length() && (plain.charAt(first) == ' ' || plain.charAt(first) == '\u00A0')) {
      first++;
    }
    boolean formula = first < plain.length() && STARTS_FORMULA.indexOf(plain.charAt(first)) >= 0;
    return formula ? "'" + plain : plain;
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
