package org.wiredesk.engine.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wiredesk.checks.api.FindingKind;

/** The page that leads to the pages of several wires. Keeps of each wire only its line. */
public final class HtmlIndex {

  /**
   * One wire's line.
   *
   * @param page where its page is, from the index, with {@code /} between folders
   */
  private record Line(String page, String file, String title, Totals totals) {}

  private final List<Line> lines = new ArrayList<>();

  /** @param page where its page is, from the index, with {@code /} between folders */
  public void add(String page, ReportedWire wire) {
    lines.add(new Line(page, wire.file(), wire.title(), Totals.NONE.plus(wire)));
  }

  public void write(Totals totals, Appendable out) throws IOException {
    Html html = new Html(out);
    String summary = totals.count() == 0
        ? "Nothing found in " + Totals.count(totals.wires(), "wire")
        : Totals.count(totals.count(), "finding") + " in " + totals.wiresWithFindings() + " of "
            + Totals.count(totals.wires(), "wire");
    HtmlReport.open(summary, PageParts.NONE, html);
    html.raw("<header>\n<p class=\"summary\">").element("strong", "", summary)
        .text(totals.settled().isEmpty() ? "" : " · " + totals.settledWords()).raw("</p>\n<nav>");
    for (Map.Entry<FindingKind, Integer> entry : totals.findings().entrySet()) {
      count(entry.getKey(), entry.getValue(), html);
    }
    html.raw("</nav>\n</header>\n<main>\n<ol class=\"wires\">\n");
    for (Line line : lines) {
      line(line, html);
    }
    html.raw("</ol>\n</main>\n");
    HtmlReport.close(html);
  }

  private static void line(Line line, Html html) throws IOException {
    html.raw(line.totals().count() == 0 ? "<li class=\"clean\">" : "<li>");
    html.raw("<a href=\"").text(encoded(line.page())).raw("\">").text(line.title()).raw("</a><nav>");
    for (Map.Entry<FindingKind, Integer> entry : line.totals().findings().entrySet()) {
      count(entry.getKey(), entry.getValue(), html);
    }
    html.raw("</nav>").element("span", "where", line.file()).raw("</li>\n");
  }

  private static void count(FindingKind kind, int count, Html html) throws IOException {
    html.raw("<span class=\"count " + NumberedFinding.cssClass(kind) + "\">").text(kind.label())
        .raw(" <b>" + count + "</b></span>");
  }

  /** As a relative address: a name may hold any character. */
  private static String encoded(String page) {
    try {
      return "./" + new URI(null, null, "/" + page, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a page: " + page, e);
    }
  }
}
