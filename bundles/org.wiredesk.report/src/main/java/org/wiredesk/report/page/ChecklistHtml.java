package org.wiredesk.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.wiredesk.engine.report.Html;
import org.wiredesk.report.CheckedClaim;
import org.wiredesk.review.Tick;

/** The claims that were held against a source. */
final class ChecklistHtml {

  private ChecklistHtml() {}

  static void write(List<CheckedClaim> claims, Html html) throws IOException {
    if (claims.isEmpty()) {
      return;
    }
    html.raw("<section class=\"checklist\">\n<h2>Claims checked</h2>\n<ol>\n");
    for (CheckedClaim claim : claims) {
      claim(claim, html);
    }
    html.raw("</ol>\n</section>\n");
  }

  private static void claim(CheckedClaim claim, Html html) throws IOException {
    Tick tick = claim.tick();
    html.raw("<li class=\"" + tick.verdict().name().toLowerCase(Locale.ROOT) + "\"><span class=\"verdict\">")
        .text(tick.verdict().label()).raw("</span> ").element("q", "", claim.words());
    if (claim.span().isEmpty() && tick.anchor().isPresent()) {
      html.raw(" <span class=\"gone\">(its words are gone)</span>");
    }
    if (!tick.remark().text().isBlank()) {
      html.element("p", "why", tick.remark().text());
    }
    if (tick.source().isPresent()) {
      html.raw("<p class=\"source\">Source: ");
      source(tick.source().get(), html);
      html.raw("</p>");
    }
    html.raw("</li>\n");
  }

  /** Only addresses of the web become links: others could run a script. */
  private static void source(String source, Html html) throws IOException {
    boolean link = source.startsWith("https://") || source.startsWith("http://");
    html.raw(link ? "<a rel=\"noreferrer\" href=\"" : "<span>");
    if (link) {
      html.text(source).raw("\">");
    }
    html.text(source).raw(link ? "</a>" : "</span>");
  }
}
