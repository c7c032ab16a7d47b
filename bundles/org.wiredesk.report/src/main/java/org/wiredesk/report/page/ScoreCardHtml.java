package org.wiredesk.report.page;

import java.io.IOException;
import java.util.Locale;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.engine.report.Html;
import org.wiredesk.report.score.ScoreCard;
import org.wiredesk.report.score.ScoreWords;
import org.wiredesk.report.score.ScoredWire;

/** The score card of a wire. */
final class ScoreCardHtml {

  private final Palette palette;

  ScoreCardHtml(Palette palette) {
    this.palette = palette;
  }

  void write(ScoredWire wire, Html html) throws IOException {
    ScoreCard card = wire.card();
    html.raw("<section class=\"score\">\n<h2>Score card</h2>\n");
    html.raw("<p class=\"verdict " + (card.passes() ? "passed" : "failed") + "\"><b>" + ScoreWords.score(card.score())
        + "</b> ").text(card.verdict()).raw("</p>\n<p class=\"reckoned\">")
        .text(card.profile().name() + ", passes from " + ScoreWords.points(card.profile().threshold()) + ". "
            + ScoreWords.reckoned(card) + ".").raw("</p>\n");
    String translators = ScoreWords.translators(wire);
    if (!translators.isEmpty()) {
      html.element("p", "origin", "Translated by " + translators + ".").raw("\n");
    }
    if (card.count() > 0) {
      html.raw("<div class=\"penalties\">\n").raw(PenaltyChart.of(card, palette)).raw("</div>\n");
      table(card, html);
    }
    String uncounted = ScoreWords.uncounted(wire.faults().uncounted());
    if (!uncounted.isEmpty()) {
      html.element("p", "uncounted", "Not counted: " + uncounted + ".").raw("\n");
    }
    html.raw("</section>\n");
  }

  private static void table(ScoreCard card, Html html) throws IOException {
    html.raw("<table><thead><tr><th scope=\"col\">Category</th>");
    for (Severity severity : Severity.values()) {
      String label = severity.label();
      html.raw("<th scope=\"col\">").text(label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1))
          .raw("</th>");
    }
    html.raw("<th scope=\"col\">Points</th></tr></thead>\n<tbody>\n");
    for (ScoreCard.Line line : card.lines()) {
      html.raw("<tr>").element("td", "", line.category().path());
      for (Severity severity : Severity.values()) {
        html.element("td", "", line.count(severity) == 0 ? "" : String.valueOf(line.count(severity)));
      }
      html.element("td", "", ScoreWords.points(line.penalty())).raw("</tr>\n");
    }
    html.raw("</tbody></table>\n");
  }
}
