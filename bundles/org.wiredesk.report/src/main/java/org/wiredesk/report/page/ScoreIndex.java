package org.wiredesk.report.page;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.engine.report.Html;
import org.wiredesk.engine.report.HtmlReport;
import org.wiredesk.engine.report.PageParts;
import org.wiredesk.report.score.Comparison;
import org.wiredesk.report.score.Comparison.Group;
import org.wiredesk.report.score.ScoreCard;
import org.wiredesk.report.score.ScoreWords;
import org.wiredesk.report.score.ScoredWire;

/** The page that leads to the pages of several wires and compares their scores. Keeps of each wire its score only. */
public final class ScoreIndex {

  private final List<Line> lines = new ArrayList<>();

  private record Line(String page, ScoredWire wire) {}

  /** @param page where its page is, from the index, with {@code /} between folders */
  public void add(String page, ScoredWire wire) {
    lines.add(new Line(page, wire));
  }

  /** The whole page. */
  public byte[] page() throws IOException {
    StringBuilder out = new StringBuilder();
    Html html = new Html(out);
    List<ScoredWire> wires = lines.stream().map(Line::wire).toList();
    int passed = (int) wires.stream().filter(wire -> wire.card().passes()).count();
    String summary = ScoreWords.passed(passed, wires.size());
    HtmlReport.open(summary, new PageParts() {
      @Override
      public String style(String base) {
        return base + StyleSheet.read("review.css");
      }
    }, html);
    html.raw("<header>\n<p class=\"summary\">").element("strong", "", summary).raw("</p>\n</header>\n<main>\n");
    for (Comparison comparison : Comparison.all(wires)) {
      comparison(comparison, html);
    }
    together(wires, html);
    wires(html);
    html.raw("</main>\n");
    HtmlReport.close(html);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void comparison(Comparison comparison, Html html) throws IOException {
    html.raw("<section class=\"comparison\">\n<h2>By ")
        .text(comparison.by().label().toLowerCase(java.util.Locale.ROOT)).raw("</h2>\n");
    Optional<String> trend = TrendChart.of(comparison, Palette.OF_PAGE);
    if (trend.isPresent()) {
      html.raw("<div class=\"trend\">\n").raw(trend.get()).raw("</div>\n");
    }
    html.raw("<table><thead><tr><th scope=\"col\">").text(comparison.by().label())
        .raw("</th><th scope=\"col\">Score</th><th scope=\"col\">Points in 1000 words</th>")
        .raw("<th scope=\"col\">Words</th><th scope=\"col\">Wires</th><th scope=\"col\">Passed</th></tr>"
            + "</thead>\n<tbody>\n");
    for (Group group : comparison.groups()) {
      ScoreCard total = group.total();
      html.raw("<tr>").element("td", "", group.name().isEmpty() ? "not told" : group.name())
          .element("td", "", ScoreWords.score(total.score())).element("td", "", ScoreWords.points(total.per1000Words()))
          .element("td", "", String.valueOf(total.words())).element("td", "", String.valueOf(group.wires().size()))
          .element("td", "", String.valueOf(group.passed())).raw("</tr>\n");
    }
    html.raw("</tbody></table>\n</section>\n");
  }

  private static void together(List<ScoredWire> wires, Html html) throws IOException {
    ScoreCard card = Comparison.together(wires);
    if (card.count() > 0) {
      html.raw("<section class=\"comparison\">\n<h2>All wires together</h2>\n<div class=\"penalties\">\n")
          .raw(PenaltyChart.of(card, Palette.OF_PAGE)).raw("</div>\n</section>\n");
    }
  }

  private void wires(Html html) throws IOException {
    html.raw("<section class=\"comparison\">\n<h2>Wires</h2>\n<table><thead><tr><th scope=\"col\">Wire</th>")
        .raw("<th scope=\"col\">Score</th><th scope=\"col\">Translated by</th><th scope=\"col\">Date</th></tr>"
            + "</thead>\n<tbody>\n");
    for (Line line : lines) {
      ScoredWire wire = line.wire();
      html.raw("<tr><td><a href=\"").text(encoded(line.page())).raw("\">").text(wire.file()).raw("</a></td>")
          .raw("<td class=\"" + (wire.card().passes() ? "passed" : "failed") + "\">")
          .text(ScoreWords.score(wire.card().score()) + " " + wire.card().verdict()).raw("</td>")
          .element("td", "", ScoreWords.translators(wire))
          .element("td", "", wire.day().map(Object::toString).orElse("")).raw("</tr>\n");
    }
    html.raw("</tbody></table>\n</section>\n");
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
