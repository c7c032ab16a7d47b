package org.wiredesk.engine.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.engine.timeline.Timeline;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Wire;
import org.wiredesk.text.WireDate;

/**
 * A wire as a page to read and to pass on: its text with numbered marks, notes beside it, its times on an axis
 * and what to read first above, what the checks are about below. One file that needs no other and runs no script.
 */
public final class HtmlReport implements ReportWriter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final String STYLE = style();

  private final CheckPages pages;

  /** @param pages for the explanations at the end of a page */
  public HtmlReport(CheckPages pages) {
    this.pages = pages;
  }

  @Override
  public void write(ReportedWire wire, Appendable out) throws IOException {
    new Page(wire, new Html(out)).write();
  }

  static void open(String title, Html html) throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .raw("<title>").text(title + " – Wiredesk").raw("</title>\n")
        .raw("<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
  }

  static void close(Html html) throws IOException {
    html.raw("<footer>Checked with Wiredesk.</footer>\n</body>\n</html>\n");
  }

  /** One page being written. */
  private final class Page {

    private final ReportedWire reported;
    private final Wire wire;
    private final Html html;
    private final List<NumberedFinding> findings = new ArrayList<>();
    private final Highlights highlights;
    private final Totals totals;

    Page(ReportedWire reported, Html html) {
      this.reported = reported;
      this.wire = reported.report().wire();
      this.html = html;
      for (Finding finding : reported.told()) {
        findings.add(new NumberedFinding(findings.size() + 1, finding, reported.ruling(finding)));
      }
      this.highlights = new Highlights(wire, findings);
      this.totals = Totals.NONE.plus(reported);
    }

    void write() throws IOException {
      open(reported.title(), html);
      switches();
      head();
      new TimelineHtml(findings).write(Timeline.of(reported.report()), html);
      new ReadFirstHtml(findings).write(reported.report(), html);
      html.raw("<main>\n");
      body();
      html.raw("</main>\n");
      new AboutChecksHtml(pages).write(findings, html);
      close(html);
    }

    /** A check box a kind, whose state the style sheet reads; before everything that it shows or hides. */
    private void switches() throws IOException {
      for (FindingKind kind : totals.findings().keySet()) {
        String name = NumberedFinding.cssClass(kind);
        html.raw("<input type=\"checkbox\" class=\"switch\" id=\"show-" + name + "\" checked>\n");
      }
    }

    private void head() throws IOException {
      html.raw("<header>\n<p class=\"file\">").text(reported.file()).raw("</p>\n<p class=\"summary\">");
      html.element("strong", "", totals.count() == 0 ? "Nothing found" : Totals.count(totals.count(), "finding"));
      html.text(totals.settled().isEmpty() ? "" : " · " + totals.settledWords());
      html.text(wire.date().map(Page::dated).orElse("")).raw("</p>\n");
      if (totals.count() > 0) {
        html.raw("<nav aria-label=\"Kinds of findings to show\">");
        for (Map.Entry<FindingKind, Integer> entry : totals.findings().entrySet()) {
          String name = NumberedFinding.cssClass(entry.getKey());
          html.raw("<label class=\"" + name + "\" for=\"show-" + name + "\">")
              .text(entry.getKey().label()).raw(" <b>" + entry.getValue() + "</b></label>");
        }
        html.raw("</nav>\n");
      }
      for (Failure failure : reported.report().failures()) {
        html.element("p", "failure", "Not wholly checked: " + failure.source() + " broke (" + failure.message() + ").");
      }
      html.raw("</header>\n");
    }

    private static String dated(WireDate date) {
      return " · dated " + DAY.format(date.day()) + switch (date.origin()) {
        case USER -> ", as said by the user";
        case METADATA -> ", from the file";
        case DATELINE -> ", from the dateline";
        case YEAR_FROM_TEXT -> ", the year from the text";
      };
    }

    private void body() throws IOException {
      Map<Integer, List<NumberedFinding>> notes = notesByParagraph();
      NoteHtml noteHtml = new NoteHtml(reported, highlights);
      for (Paragraph paragraph : wire.paragraphs()) {
        String tag = wire.headline().filter(span -> span.contains(paragraph.span())).isPresent() ? "h1" : "p";
        html.raw("<section><" + tag + " class=\"text\">");
        highlights.write(paragraph, html);
        html.raw("</" + tag + ">");
        List<NumberedFinding> here = notes.getOrDefault(paragraph.index(), List.of());
        if (!here.isEmpty()) {
          html.raw("\n<ol class=\"notes\">\n");
          for (NumberedFinding numbered : here) {
            noteHtml.write(numbered, html);
          }
          html.raw("</ol>");
        }
        html.raw("</section>\n");
      }
    }

    private Map<Integer, List<NumberedFinding>> notesByParagraph() {
      Map<Integer, List<NumberedFinding>> notes = new HashMap<>();
      for (NumberedFinding numbered : findings) {
        int paragraph = highlights.paragraphOf(numbered.finding().span());
        notes.computeIfAbsent(paragraph, key -> new ArrayList<>()).add(numbered);
      }
      return notes;
    }
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("wire.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
