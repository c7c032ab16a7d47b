package org.wiredesk.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.wiredesk.engine.report.CheckPages;
import org.wiredesk.engine.report.HtmlReport;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.export.SingleExport;

/** A reviewed wire as one HTML file that needs no other, fetches nothing and runs no script. */
public final class HtmlPage implements SingleExport {

  private final CheckPages pages;

  /** @param pages what checks are about */
  public HtmlPage(CheckPages pages) {
    this.pages = pages;
  }

  @Override
  public byte[] of(ScoredReview review) throws IOException {
    return page(review, ReviewParts.onScreen(review), pages).getBytes(StandardCharsets.UTF_8);
  }

  static String page(ScoredReview review, ReviewParts parts, CheckPages pages) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport(pages, wire -> parts).write(review.wire().page(), out);
    return out.toString();
  }
}
