package org.wiredesk.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;
import org.wiredesk.report.export.SafeText;

class WorkbookTest {

  @TempDir
  private Path folder;

  @Test
  void notesFindingsAndScoresAreReadBack() throws IOException {
    try (ReadableWorkbook book = read(Samples.talks("\n"))) {
      List<org.dhatim.fastexcel.reader.Row> notes = sheet(book, "Notes");
      assertEquals(3, notes.size());
      assertEquals("File", notes.get(0).getCellText(0));
      assertEquals("useful", notes.get(2).getCellText(5));
      assertEquals(CellType.NUMBER, notes.get(2).getCell(3).getType());
      assertEquals("Ask the desk,\nthen file.", notes.get(1).getCellText(9));
      assertEquals("dismissed", sheet(book, "Findings").get(2).getCellText(8));
      org.dhatim.fastexcel.reader.Row score = sheet(book, "Scores").get(1);
      assertEquals("Engine B", score.getCellText(3));
      assertEquals("75.0", score.getCellText(9));
      assertEquals("failed", score.getCellText(10));
    }
  }

  @Test
  void noTextBecomesAFormulaOrMarkup() throws IOException {
    byte[] bytes = write(Samples.evil());
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      org.dhatim.fastexcel.reader.Cell text = sheet(book, "Findings").get(1).getCell(9);
      assertEquals(CellType.STRING, text.getType());
      assertEquals(SafeText.plain(Samples.EVIL), text.getText());
    }
    Path file = Files.write(folder.resolve("book.xlsx"), bytes);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String part = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(!part.contains("<f>") && !part.contains("<script"), entry.getName());
      }
    }
  }

  @Test
  void aTextLongerThanACellIsCut() throws IOException {
    String longest = "x".repeat(40_000);
    try (ReadableWorkbook book = read(Samples.noted("w.txt", "Text.", Samples.note(1, "Text.", "", longest)))) {
      assertEquals(32_767, sheet(book, "Notes").get(1).getCellText(9).length());
    }
  }

  private static List<org.dhatim.fastexcel.reader.Row> sheet(ReadableWorkbook book, String name) throws IOException {
    return book.findSheet(name).orElseThrow().read();
  }

  private static ReadableWorkbook read(ReviewedWire wire) throws IOException {
    return new ReadableWorkbook(new ByteArrayInputStream(write(wire)));
  }

  private static byte[] write(ReviewedWire wire) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(out, "0.1.0-SNAPSHOT")) {
      book.add(Samples.scored(wire));
    }
    return out.toByteArray();
  }
}
