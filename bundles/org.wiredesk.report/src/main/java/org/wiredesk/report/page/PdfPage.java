package org.wiredesk.report.page;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.wiredesk.engine.report.CheckPages;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.export.SingleExport;

/**
 * A reviewed wire as a PDF of its page, set for paper. Fetches nothing. A character that no font has stands as U+FFFD,
 * and is told.
 */
public final class PdfPage implements SingleExport {

  private static final int TOLD = 8;

  private final CheckPages pages;
  private final PdfFonts fonts;
  private final Consumer<String> tell;

  /**
   * @param pages what checks are about
   * @param fonts TrueType files besides those that ship, for scripts these lack
   * @param tell hears of a wire in which characters are missing
   * @throws IOException if a font cannot be read
   */
  public PdfPage(CheckPages pages, List<Path> fonts, Consumer<String> tell) throws IOException {
    this.pages = pages;
    this.fonts = new PdfFonts(fonts);
    this.tell = tell;
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] of(ScoredReview review) throws IOException {
    String page = HtmlPage.page(review, ReviewParts.onPaper(review, fonts.fallbacks()), pages);
    Set<Integer> missing = fonts.missing(page);
    if (!missing.isEmpty()) {
      tell.accept(review.wire().file() + ": " + words(missing));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    fonts.use(builder);
    builder.useFastMode();
    builder.useSVGDrawer(new SvgPicture());
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.useReplacementText("\uFFFD");
    builder.withProducer("Wiredesk");
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.withHtmlContent(page, null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static String words(Set<Integer> missing) {
    String some = missing.stream().limit(TOLD)
        .map(c -> String.format("%s (U+%04X)", Character.toString(c), c)).collect(Collectors.joining(", "));
    return "no font has " + some + (missing.size() > TOLD ? " and " + (missing.size() - TOLD) + " more" : "")
        + "; name a TrueType font that has, and the page shows them";
  }
}
