package org.wiredesk.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wiredesk.engine.CheckReport;
import org.wiredesk.engine.reading.RatedSentence;
import org.wiredesk.engine.reading.ReadingOrder;

/** The worst sentences of a wire, with a way to the note of the first finding in each. */
final class ReadFirstHtml {

  /** With fewer there is no choice. */
  private static final int LEAST = 3;
  private static final int MOST = 5;
  private static final int LONGEST = 110;

  private final List<NumberedFinding> findings;

  /** @param findings all of the wire, in the order of the text */
  ReadFirstHtml(List<NumberedFinding> findings) {
    this.findings = findings;
  }

  void write(CheckReport report, Html html) throws IOException {
    ReadingOrder order = ReadingOrder.of(report);
    if (order.size() < LEAST) {
      return;
    }
    html.raw("<section class=\"first\">\n<h2>Read these first</h2>\n<ol>\n");
    for (RatedSentence sentence : order.worstFirst().subList(0, Math.min(MOST, order.size()))) {
      html.raw("<li class=\"" + sentence.heat().name().toLowerCase(Locale.ROOT) + "\">");
      link(sentence, shortened(sentence.span().of(report.wire().text())), html);
      html.element("span", "many", Totals.count(sentence.findings(), "finding")).raw("</li>\n");
    }
    html.raw("</ol>\n</section>\n");
  }

  private void link(RatedSentence sentence, String words, Html html) throws IOException {
    Optional<NumberedFinding> first = findings.stream()
        .filter(numbered -> numbered.ruling().isEmpty() && sentence.span().touches(numbered.finding().span().start())).findFirst();
    html.raw("<a href=\"#" + first.map(NumberedFinding::noteId).orElse("") + "\">").text(words).raw("</a> ");
  }

  /** At a blank, so that no word and no character is cut. */
  private static String shortened(String sentence) {
    String line = sentence.replace('\n', ' ');
    if (line.length() <= LONGEST) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    int end = blank > 0 ? blank : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
    return line.substring(0, end) + " …";
  }
}
