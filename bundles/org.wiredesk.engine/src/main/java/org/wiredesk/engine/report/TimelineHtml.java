package org.wiredesk.engine.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.engine.timeline.DrawnTimeline;
import org.wiredesk.engine.timeline.TextFace;
import org.wiredesk.engine.timeline.Timeline;
import org.wiredesk.engine.timeline.TimelineColors;
import org.wiredesk.engine.timeline.TimelineFrame;
import org.wiredesk.engine.timeline.TimelineLayout;
import org.wiredesk.engine.timeline.TimelineMention;
import org.wiredesk.engine.timeline.TimelineSvg;
import org.wiredesk.engine.timeline.TimelineViewport;

/** The times of a wire as a picture, and as a table for those who do not see it. */
final class TimelineHtml {

  /** With fewer there is nothing to compare. */
  private static final int LEAST_MARKS = 2;
  /** As wide as the page, in its pixels. */
  private static final double WIDTH = 1150;

  private final TimelineColors colors;
  private final Map<Finding, NumberedFinding> numbers = new HashMap<>();

  /** @param findings all of the wire */
  TimelineHtml(List<NumberedFinding> findings, TimelineColors colors) {
    this.colors = colors;
    findings.forEach(numbered -> numbers.put(numbered.finding(), numbered));
  }

  void write(Timeline timeline, Html html) throws IOException {
    if (timeline.placed() < LEAST_MARKS) {
      return;
    }
    TextFace face = TextFace.unmeasured();
    TimelineLayout layout =
        TimelineLayout.of(DrawnTimeline.of(timeline), new TimelineFrame(WIDTH, face, TimelineViewport.FIT));
    html.raw("<figure class=\"times\">\n<div class=\"picture\">\n")
        .raw(new TimelineSvg(timeline, layout, face, colors).element("The times of the wire"))
        .raw("</div>\n");
    table(timeline, html);
    html.raw("</figure>\n");
  }

  private void table(Timeline timeline, Html html) throws IOException {
    html.raw("<details><summary>All " + timeline.mentions().size() + " times of the wire as a table</summary>\n")
        .raw("<div class=\"table\"><table>\n<thead><tr><th scope=\"col\">When</th><th scope=\"col\">Written</th>")
        .raw("<th scope=\"col\">Value</th><th scope=\"col\">Note</th></tr></thead>\n<tbody>\n");
    for (TimelineMention mention : timeline.mentions()) {
      html.raw("<tr>").element("td", "", mention.when()).element("td", "", mention.written())
          .element("td", "", mention.value()).raw("<td>");
      for (Finding finding : mention.findings()) {
        finding(finding, html);
      }
      html.text(mention.note()).raw("</td></tr>\n");
    }
    html.raw("</tbody>\n</table></div></details>\n");
  }

  /** Leads to the words in the text. */
  private void finding(Finding finding, Html html) throws IOException {
    html.raw("<a class=\"doubt\" href=\"#" + numbers.get(finding).markId() + "\">").text(finding.message())
        .raw("</a> · ");
  }
}
