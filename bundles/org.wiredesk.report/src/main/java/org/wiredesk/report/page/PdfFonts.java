package org.wiredesk.report.page;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts a PDF is set in: DejaVu, which has Latin, Cyrillic and Greek, and what the user adds for other scripts. */
final class PdfFonts {

  private static final String PLACE = "/net/sf/jasperreports/fonts/dejavu/";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private final List<Face> faces = new ArrayList<>();

  /** @param characters which of them it has */
  private record Face(String family, int weight, byte[] file, CmapLookup characters) {}

  /** @throws IOException if one of them is no TrueType font; the message names it */
  PdfFonts(List<Path> more) throws IOException {
    bundled("Report Serif", NORMAL, "DejaVuSerif.ttf");
    bundled("Report Serif", BOLD, "DejaVuSerif-Bold.ttf");
    bundled("Report Sans", NORMAL, "DejaVuSans.ttf");
    bundled("Report Sans", BOLD, "DejaVuSans-Bold.ttf");
    for (Path file : more) {
      byte[] font = Files.readAllBytes(file);
      try {
        faces.add(face("More " + faces.size(), NORMAL, font));
      } catch (IOException | RuntimeException e) {
        throw new IOException(file + " is no TrueType font", e);
      }
    }
  }

  private void bundled(String family, int weight, String name) throws IOException {
    try (InputStream in = PdfFonts.class.getResourceAsStream(PLACE + name)) {
      faces.add(face(family, weight, in.readAllBytes()));
    }
  }

  private static Face face(String family, int weight, byte[] file) throws IOException {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      return new Face(family, weight, file, font.getUnicodeCmapLookup());
    }
  }

  void use(PdfRendererBuilder builder) {
    for (Face face : faces) {
      builder.useFont(
          () -> new ByteArrayInputStream(face.file()), face.family(), face.weight(), FontStyle.NORMAL, true);
    }
  }

  /** Families for a style sheet to fall back on, as CSS lists them, each after a comma. */
  String fallbacks() {
    StringBuilder list = new StringBuilder(", 'Report Sans'");
    faces.stream().map(Face::family).filter(family -> family.startsWith("More "))
        .forEach(family -> list.append(", '").append(family).append('\''));
    return list.toString();
  }

  /** The characters of a text that no font has, each once, in the order of the text. */
  Set<Integer> missing(String text) {
    Set<Integer> missing = new LinkedHashSet<>();
    text.codePoints().filter(c -> !isInvisible(c) && !has(c)).forEach(missing::add);
    return missing;
  }

  private boolean has(int c) {
    return faces.stream().anyMatch(face -> face.characters().getGlyphId(c) != 0);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT || 0xFE00 <= c && c <= 0xFE0F;
  }
}
