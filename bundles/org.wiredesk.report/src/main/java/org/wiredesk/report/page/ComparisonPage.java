package org.wiredesk.report.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wiredesk.engine.report.Html;
import org.wiredesk.review.reissue.AdvisoryLine;
import org.wiredesk.review.reissue.Block;
import org.wiredesk.review.reissue.Change;
import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Pair;
import org.wiredesk.review.reissue.Proposal;
import org.wiredesk.text.Span;

/**
 * Two issues of a wire side by side with what changed by word, as one HTML file that needs no other, fetches nothing
 * and runs no script.
 */
public final class ComparisonPage {

  private final String earlier;
  private final String issue;
  private final Comparison comparison;

  private ComparisonPage(String earlier, String issue, Comparison comparison) {
    this.earlier = earlier;
    this.issue = issue;
    this.comparison = comparison;
  }

  /**
   * @param earlier what the earlier issue is called, as a file's name
   * @param issue what the new one is called
   */
  public static String of(String earlier, String issue, Comparison comparison, Proposal proposal) throws IOException {
    StringBuilder out = new StringBuilder();
    new ComparisonPage(earlier, issue, comparison).write(proposal, new Html(out));
    return out.toString();
  }

  private void write(Proposal proposal, Html html) throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n");
    html.element("title", "", earlier + " \u2192 " + issue).raw("\n<style>\n" + StyleSheet.read("compare.css"));
    html.raw("</style>\n</head>\n<body>\n");
    html.element("h1", "", earlier + " \u2192 " + issue).raw("\n");
    head(proposal, html);
    sides(html);
    if (!comparison.changes().isEmpty()) {
      list(html);
    }
    html.raw("</body>\n</html>\n");
  }

  private void head(Proposal proposal, Html html) throws IOException {
    html.element("p", "kind", proposal.kind().label()).raw("\n");
    String advisory = AdvisoryLine.draft(comparison, proposal.kind());
    if (!advisory.isEmpty()) {
      html.element("p", "advisory", advisory).raw("\n");
    }
    if (!proposal.reasons().isEmpty() || !proposal.doubts().isEmpty()) {
      html.raw("<ul class=\"why\">\n");
      for (String reason : proposal.reasons()) {
        html.element("li", "", reason).raw("\n");
      }
      for (String doubt : proposal.doubts()) {
        html.element("li", "doubt", "But look: " + doubt).raw("\n");
      }
      html.raw("</ul>\n");
    }
  }

  private void sides(Html html) throws IOException {
    html.raw("<table class=\"sides\">\n<thead><tr>").element("th", "", earlier).element("th", "", issue)
        .raw("</tr></thead>\n<tbody>\n");
    for (Pair pair : comparison.pairs()) {
      String state = pair.isAdded() ? "added" : pair.isRemoved() ? "removed" : pair.moved() ? "moved" : "same";
      html.raw("<tr class=\"" + state + "\">");
      cell(pair.before(), comparison.before().text(), "del", Change::before, html);
      cell(pair.after(), comparison.after().text(), "ins", Change::after, html);
      html.raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }

  /** With the changed words marked; of changes that overlap the first. */
  private void cell(Optional<Block> block, String text, String mark, Function<Change, Span> side, Html html)
      throws IOException {
    html.raw("<td dir=\"auto\">");
    if (block.isPresent()) {
      Span part = block.get().span();
      int done = part.start();
      for (Change change : marked(part, side)) {
        Span words = side.apply(change);
        if (words.start() >= done) {
          html.text(text.substring(done, words.start())).raw("<" + mark + " title=\"").text(change.kind().label())
              .raw("\">").text(words.of(text)).raw("</" + mark + ">");
          done = words.end();
        }
      }
      html.text(text.substring(done, part.end()));
    }
    html.raw("</td>");
  }

  private List<Change> marked(Span part, Function<Change, Span> side) {
    return comparison.changes().stream()
        .filter(change -> !change.kind().isOfParagraph() && !side.apply(change).isEmpty())
        .filter(change -> part.contains(side.apply(change)))
        .sorted((one, next) -> side.apply(one).compareTo(side.apply(next))).toList();
  }

  private void list(Html html) throws IOException {
    html.raw("<h2>").text(comparison.changes().size() == 1 ? "1 change" : comparison.changes().size() + " changes")
        .raw("</h2>\n<table class=\"changes\">\n<thead><tr>");
    for (String title : List.of("Where", "Change", "Earlier issue", "New issue")) {
      html.element("th", "", title);
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for (Change change : comparison.changes()) {
      html.raw("<tr>").element("td", "", change.part().toString()).element("td", "", change.kind().label())
          .element("td", "", change.before().of(comparison.before().text()))
          .element("td", "", change.after().of(comparison.after().text())).raw("</tr>\n");
    }
    html.raw("</tbody>\n</table>\n");
  }
}
