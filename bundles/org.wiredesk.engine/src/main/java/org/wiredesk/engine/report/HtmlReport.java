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
import java.util.function.Function;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.engine.timeline.Timeline;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;
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
  private final Function<ReportedWire, PageParts> parts;

  /** @param pages for the explanations at the end of a page */
  public HtmlReport(CheckPages pages) {
    this(pages, wire -> PageParts.NONE);
  }

  /** @param parts what the page of a wire tells besides its findings */
  public HtmlReport(CheckPages pages, Function<ReportedWire, PageParts> parts) {
    this.pages = pages;
    this.parts = parts;
  }

  @Override
  public void write(ReportedWire wire, Appendable out) throws IOException {
    new Page(wire, parts.apply(wire), new Html(out)).write();
  }

  /** Writes the head of a page that needs no other file. It is well-formed XML, too. */
  public static void open(String title, PageParts parts, Html html) throws IOException {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\"/>\n")
        .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n")
        .raw("<title>").text(title + " – Wiredesk").raw("</title>\n")
        .raw("<style>\n" + parts.style(STYLE) + "</style>\n</head>\n<body>\n");
  }

  /** Writes the end of a page. */
  public static void close(Html html) throws IOException {
    html.raw("<footer>Checked with Wiredesk.</footer>\n</body>\n</html>\n");
  }

  /** One page being written. */
  private final class Page {

    private final ReportedWire reported;
    private final PageParts parts;
    private final Wire wire;
    private final Html html;
    private final List<NumberedFinding> findings = new ArrayList<>();
    private final Highlights highlights;
    private final Totals totals;

    Page(ReportedWire reported, PageParts parts, Html html) {
      this.reported = reported;
      this.parts = parts;
      this.wire = reported.report().wire();
      this.html = html;
      for (Finding finding : reported.told()) {
        findings.add(new NumberedFinding(
            findings.size() + 1, finding, reported.ruling(finding).or(() -> parts.ruling(finding))));
      }
      this.highlights = new Highlights(wire, findings, parts.notes());
      this.totals = Totals.NONE.plus(reported);
    }

    void write() throws IOException {
      open(reported.title(), parts, html);
      switches();
      head();
      parts.above(html);
      new TimelineHtml(findings, parts.timelineColors()).write(Timeline.of(reported.report()), html);
      new ReadFirstHtml(findings).write(reported.report(), html);
      html.raw("<main>\n");
      body();
      html.raw("</main>\n");
      parts.below(html);
      new AboutChecksHtml(pages).write(findings, html);
      close(html);
    }

    /** A check box a kind, whose state the style sheet reads; before everything that it shows or hides. */
    private void switches() throws IOException {
      for (FindingKind kind : totals.findings().keySet()) {
        String name = NumberedFinding.cssClass(kind);
        html.raw("<input type=\"checkbox\" class=\"switch\" id=\"show-" + name + "\" checked=\"\"/>\n");
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
      Map<Integer, List<MarginNote.Body>> notes = notesByParagraph();
      for (Paragraph paragraph : wire.paragraphs()) {
        String tag = wire.headline().filter(span -> span.contains(paragraph.span())).isPresent() ? "h1" : "p";
        html.raw("<section><" + tag + " class=\"text\">");
        highlights.write(paragraph, html);
        html.raw("</" + tag + ">");
        List<MarginNote.Body> here = notes.getOrDefault(paragraph.index(), List.of());
        if (!here.isEmpty()) {
          html.raw("\n<ol class=\"notes\">\n");
          for (MarginNote.Body note : here) {
            note.write(html);
          }
          html.raw("</ol>");
        }
        html.raw("</section>\n");
      }
    }

    /** What people said goes before what was found. */
    private Map<Integer, List<MarginNote.Body>> notesByParagraph() {
      Map<Integer, List<MarginNote.Body>> notes = new HashMap<>();
      NoteHtml noteHtml = new NoteHtml(reported, highlights);
      for (MarginNote note : parts.notes()) {
        put(note.span(), note::write, notes);
      }
      for (NumberedFinding numbered : findings) {
        put(numbered.finding().span(), target -> noteHtml.write(numbered, target), notes);
      }
      return notes;
    }

    private void put(Span words, MarginNote.Body note, Map<Integer, List<MarginNote.Body>> notes) {
      notes.computeIfAbsent(highlights.paragraphOf(words), key -> new ArrayList<>()).add(note);
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
