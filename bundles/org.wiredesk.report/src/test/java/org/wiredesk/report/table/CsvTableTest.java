package org.wiredesk.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;

class CsvTableTest {

  @Test
  void notesAndFindingsAreRows() throws IOException {
    assertEquals("""
        "File","Kind","Number","Line","Column","Words","Category","Severity","Status","Text","Suggestion","Reason",\
        "Check","Author","Time"
        "wires/talks.txt","note","1","","","","","minor","query","Ask the desk,
        then file.","","","","Ben","2024-05-03T10:15:34Z"
        "wires/talks.txt","note","2","5","32","useful","accuracy/mistranslation","minor","open","Wrong.","helpful",\
        "Cy: It says poleznyi.","","Ben","2024-05-03T10:15:33Z"
        "wires/talks.txt","finding","1","3","37","Thursday, 3 May 2024","linguistic conventions/textual conventions",\
        "major","accepted","3 May 2024 was a Friday","Friday, 3 May 2024",\
        "The weekday says Thursday, the date says Friday.","date-weekday-mismatch","Ann","2024-05-03T10:15:31Z"
        "wires/talks.txt","finding","2","5","11","Shvedov","terminology/inconsistent use of terminology","minor",\
        "dismissed","Spelled “Shvedau” before","Shvedau","both are used by the ministry",\
        "name-spelling-variants","Ann","2024-05-03T10:15:32Z"
        """, csv(Samples.talks("\r\n")).replace("\r\n", "\n"));
  }

  @Test
  void noCellIsAFormulaAndAllIsReadBack() throws IOException {
    String csv = csv(Samples.evil());
    List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();

    assertEquals(4, records.size());
    for (CSVRecord record : records) {
      assertEquals(Row.COLUMNS.size(), record.size());
      for (String cell : record) {
        assertFalse(cell.stripLeading().matches("(?s)[=+\\-@\\t].*"), cell);
      }
    }
    assertTrue(records.get(1).get(9).startsWith("'=HYPERLINK(\"http://x\") <script>"), records.get(1).get(9));
    assertFalse(csv.contains("\u0000") || csv.contains("\uD800") || csv.contains("\u001B"));
    assertEquals(csv, new String(csv.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Test
  void everyStartOfAFormulaIsDefused() throws IOException {
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "  =", "\u00A0+", "\uFF1D")) {
      ReviewedWire wire = Samples.noted("w.txt", "Text here.", Samples.note(1, "Text here.", "", start + "1+1"));
      String text = CSVFormat.RFC4180.parse(new StringReader(csv(wire))).getRecords().get(1).get(9);
      assertTrue(text.startsWith("'"), start);
    }
    ReviewedWire plain = Samples.noted("w.txt", "Text here.", Samples.note(1, "Text here.", "", "1=1"));
    assertTrue(csv(plain).contains("\"1=1\""));
  }

  private static String csv(ReviewedWire wire) throws IOException {
    StringBuilder out = new StringBuilder();
    try (CsvTable table = new CsvTable(out)) {
      table.add(Samples.scored(wire));
    }
    return out.toString();
  }
}
