package org.wiredesk.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;

class PdfPageTest {

  private static final String RUSSIAN = "Переговоры начались в Минске";

  @TempDir
  private Path folder;
  private final List<String> told = new ArrayList<>();

  @Test
  void aPageHasTextNotesDecisionsAndScore() throws IOException {
    String text = text(Samples.talks("\n"));

    for (String part : List.of("Envoys meet", "It says poleznyi.",
        "accepted by Ann", "both are used by the ministry", "75.0 failed", "1 of 3 checked",
        "☐ on Thursday, 3 May 2024, said [Yuri Shvedau].", "☑ true Talks began on Thursday, 3 May 2024")) {
      assertTrue(text.contains(part), () -> part + " is not in " + text);
    }
    assertEquals(List.of(), told);
  }

  @Test
  void cyrillicIsSetAndNothingIsMissing() throws IOException {
    assertTrue(text(Samples.noted("w.txt", "Text.", Samples.note(1, "Text.", "", RUSSIAN))).contains(RUSSIAN));
    assertEquals(List.of(), told);
  }

  @Test
  void arabicAndHebrewAreSetFromTheRightAndArabicIsJoined() throws IOException {
    String hebrew = "השיחות נפתחו במינסק";
    String arabic = "بدأت المحادثات في مينسك";
    String text = text(Samples.noted("w.txt", "Text.", Samples.note(1, "Text.", "", hebrew + " / " + arabic)));

    assertTrue(text.contains(hebrew), text);
    assertTrue(Normalizer.normalize(text, Normalizer.Form.NFKC).contains(arabic), text);
    assertEquals(List.of(), told);
  }

  @Test
  void aCharacterThatNoFontHasIsTold() throws IOException {
    String text = text(Samples.noted("w.txt", "Text.", Samples.note(1, "Text.", "", "The name is 漢字.")));

    assertTrue(text.contains("The name is \uFFFD\uFFFD."), text);
    assertEquals(1, told.size());
    assertTrue(told.get(0).startsWith("w.txt: no font has 漢 (U+6F22), 字 (U+5B57); name a TrueType font"), told.get(0));
  }

  @Test
  void chartsAreDrawn() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(Samples.talks("\n")))) {
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      int bar = 0xEF8A2B;
      assertTrue(java.util.Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
          .filter(colour -> (colour & 0xFFFFFF) == bar).count() > 100, "the bar of major faults");
    }
  }

  @Test
  void hostileTextIsText() throws IOException {
    assertTrue(text(Samples.evil()).contains("<script>alert('1')</script> ]]>"));
  }

  @Test
  void whatIsNoFontIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("x.ttf"), "not a font at all");
    IOException trouble =
        assertThrows(IOException.class, () -> new PdfPage(id -> Optional.empty(), List.of(file), told::add));

    assertTrue(trouble.getMessage().contains("x.ttf is no TrueType font"), trouble.getMessage());
  }

  private String text(ReviewedWire wire) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(wire))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private byte[] pdf(ReviewedWire wire) throws IOException {
    return new PdfPage(id -> Optional.empty(), List.of(), told::add).of(Samples.scored(wire));
  }
}
