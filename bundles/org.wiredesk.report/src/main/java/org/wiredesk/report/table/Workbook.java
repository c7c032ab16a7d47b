package org.wiredesk.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.wiredesk.report.export.JointExport;
import org.wiredesk.report.export.SafeText;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.score.ScoreCard;
import org.wiredesk.report.score.ScoredWire;

/**
 * A workbook of Office Open XML (.xlsx) with a sheet of notes, one of findings and one of scores. Texts are written as
 * texts, which no spreadsheet reckons.
 */
public final class Workbook implements JointExport {

  /** The longest text that a cell may have, in UTF-16 code units (ECMA-376, limits of Excel). */
  private static final int LONGEST = 32_767;
  /** The highest number of rows that a sheet may have. */
  private static final int MOST_ROWS = 1_048_576;

  private static final List<String> SCORE_COLUMNS = List.of("File", "Date", "Translator", "Engine", "Profile", "Words",
      "Faults", "Penalty points", "Points in 1000 words", "Score", "Verdict");
  /** In characters, of {@link Row#COLUMNS}. */
  private static final double[] WIDTHS = {28, 9, 8, 7, 8, 36, 34, 10, 12, 48, 30, 40, 28, 16, 22};

  private final org.dhatim.fastexcel.Workbook book;
  private final Sheet notes;
  private final Sheet findings;
  private final Sheet scores;

  /**
   * @param out stays open
   * @param version of Wiredesk, as {@code 1.2.3} with whatever behind
   */
  public Workbook(OutputStream out, String version) {
    String[] numbers = version.split("[^0-9]+");
    // The format allows no more than two numbers.
    String two = numbers.length > 1 ? numbers[0] + "." + numbers[1] : "1.0";
    book = new org.dhatim.fastexcel.Workbook(out, "Wiredesk", two);
    notes = new Sheet("Notes", Row.COLUMNS, WIDTHS);
    findings = new Sheet("Findings", Row.COLUMNS, WIDTHS);
    scores = new Sheet("Scores", SCORE_COLUMNS, new double[] {28, 12, 18, 18, 14, 8, 8, 14, 20, 8, 24});
  }

  @Override
  public void add(ScoredReview wire) throws IOException {
    Rows rows = new Rows(wire.wire());
    for (Row row : rows.notes()) {
      notes.add(row.cells());
    }
    for (Row row : rows.findings()) {
      findings.add(row.cells());
    }
    scores.add(cells(wire.score()));
  }

  private static List<Object> cells(ScoredWire wire) {
    ScoreCard card = wire.card();
    return List.of(
        wire.file(), wire.day().map(Object::toString).orElse(""), wire.translator().orElse(""),
        wire.engine().orElse(""), card.profile().name(), card.words(), card.count(), card.penalty(),
        rounded(card.per1000Words()), rounded(card.score()), card.verdict());
  }

  private static double rounded(double number) {
    return Math.round(number * 100) / 100.0;
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }

  /** Rows below a line of column names, which stays in sight. */
  private final class Sheet {

    private final Worksheet sheet;
    private final String name;
    private int next;

    Sheet(String name, List<String> columns, double[] widths) {
      this.name = name;
      this.sheet = book.newWorksheet(name);
      for (int i = 0; i < columns.size(); i++) {
        sheet.width(i, widths[i]);
        sheet.style(0, i).bold().set();
      }
      sheet.freezePane(0, 1);
      write(columns);
    }

    void add(List<?> cells) throws IOException {
      if (next == MOST_ROWS) {
        throw new IOException("a workbook has no room for more than " + MOST_ROWS + " " + name.toLowerCase(
            java.util.Locale.ROOT) + "; write fewer wires, or CSV");
      }
      write(cells);
    }

    private void write(List<?> cells) {
      for (int i = 0; i < cells.size(); i++) {
        if (cells.get(i) instanceof Number number) {
          sheet.value(next, i, number);
        } else {
          sheet.inlineString(next, i, text(cells.get(i).toString()));
        }
      }
      next++;
    }
  }

  private static String text(String text) {
    String plain = SafeText.plain(text);
    if (plain.length() <= LONGEST) {
      return plain;
    }
    int end = LONGEST - 1;
    return plain.substring(0, Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
