package org.wiredesk.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckPage.Example;
import org.wiredesk.text.Span;

/** The end of a page: what the checks that spoke are about, with an example of a fault and of what is none. */
final class AboutChecksHtml {

  private final CheckPages pages;

  AboutChecksHtml(CheckPages pages) {
    this.pages = pages;
  }

  void write(List<NumberedFinding> findings, Html html) throws IOException {
    Map<CheckId, CheckInfo> checks = new TreeMap<>();
    findings.forEach(numbered -> checks.put(numbered.finding().check().id(), numbered.finding().check()));
    if (checks.isEmpty()) {
      return;
    }
    html.raw("<section class=\"about\">\n<h2>About these checks</h2>\n<dl>\n");
    for (CheckInfo check : checks.values()) {
      String kind = NumberedFinding.cssClass(check.kind());
      html.raw("<div class=\"" + kind + "\" id=\"about-").text(check.id().value()).raw("\"><dt>").text(check.title())
          .raw(" <code>").text(check.id().value()).raw("</code></dt>\n<dd>");
      Optional<CheckPage> page = pages.of(check.id());
      if (page.isPresent()) {
        page(page.get(), html);
      }
      html.raw("</dd></div>\n");
    }
    html.raw("</dl>\n</section>\n");
  }

  private static void page(CheckPage page, Html html) throws IOException {
    for (String paragraph : page.why()) {
      html.element("p", "", paragraph);
    }
    example("bad", page.flagged(), html);
    example("good", page.notFlagged(), html);
  }

  private static void example(String cssClass, List<Example> examples, Html html) throws IOException {
    if (examples.isEmpty()) {
      return;
    }
    Example example = examples.get(0);
    html.raw("<blockquote class=\"" + cssClass + "\">");
    int at = 0;
    for (Span mark : example.marks()) {
      html.text(example.text().substring(at, mark.start())).element("mark", "", mark.of(example.text()));
      at = mark.end();
    }
    html.text(example.text().substring(at));
    if (example.original().isPresent()) {
      html.raw("<p class=\"original\" dir=\"auto\">").text(example.original().get().text().strip()).raw("</p>");
    }
    html.raw("</blockquote>");
  }
}
