package org.wiredesk.report.xliff;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.MTag;
import net.sf.okapi.lib.xliff2.core.MidFileData;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.its.LocQualityIssue;
import net.sf.okapi.lib.xliff2.its.LocQualityIssues;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.export.SingleExport;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * XLIFF 2.1 with its ITS module. The wire under review is the source: its original is not at hand. A unit is a
 * paragraph; marks may cross each other.
 */
public final class Xliff21 implements SingleExport {

  private static final String ITS = "http://www.w3.org/2005/11/its";
  private static final String ITSM = "urn:oasis:names:tc:xliff:itsm:2.1";

  @Override
  public byte[] of(ScoredReview review) {
    Wire wire = review.wire().wire().report().wire();
    Issues issues = new Issues(review.wire());
    StringWriter out = new StringWriter();
    try (XLIFFWriter writer = new XLIFFWriter()) {
      writer.create(out, "en");
      writer.setLineBreak("\n");
      writer.writeStartDocument(document(), null);
      StartFileData file = new StartFileData("f1");
      file.setOriginal(Issues.clean(review.wire().file()));
      writer.writeStartFile(file);
      MidFileData remarks = new MidFileData();
      issues.remarks().forEach(text -> remarks.addNote(new Note(text)));
      writer.writeMidFile(remarks);
      for (Paragraph paragraph : wire.paragraphs()) {
        writer.writeUnit(unit(paragraph, wire.text(), issues));
      }
      writer.writeEndFile();
      writer.writeEndDocument();
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static StartXliffData document() {
    StartXliffData document = new StartXliffData("2.1");
    document.setSourceLanguage("en");
    document.setNamespace("its", ITS);
    document.setNamespace("itsm", ITSM);
    document.getExtAttributes().setAttribute(ITS, "version", "2.0");
    return document;
  }

  private static Unit unit(Paragraph paragraph, String text, Issues issues) {
    Unit unit = new Unit("p" + (paragraph.index() + 1));
    unit.setPreserveWS(true);
    Map<Span, List<Issue>> bySpan = new LinkedHashMap<>();
    issues.of(paragraph).forEach(issue -> bySpan.computeIfAbsent(issue.span(), key -> new ArrayList<>()).add(issue));
    write(Issues.clean(paragraph.span().of(text)), bySpan, unit.appendSegment().getSource());
    return unit;
  }

  /** Where a mark begins or ends. */
  private record Edge(int offset, boolean opens, Span span, int number) {

    /** Ends before beginnings; of beginnings the longer span first, of ends the later begun one. */
    static final Comparator<Edge> IN_TEXT = Comparator.comparingInt(Edge::offset).thenComparing(Edge::opens)
        .thenComparingInt(edge -> edge.opens() ? edge.number() : -edge.number());
  }

  private static void write(String text, Map<Span, List<Issue>> bySpan, Fragment fragment) {
    List<Edge> edges = new ArrayList<>();
    for (Span span : bySpan.keySet()) {
      int number = edges.size() / 2 + 1;
      edges.add(new Edge(span.start(), true, span, number));
      edges.add(new Edge(span.end(), false, span, number));
    }
    edges.sort(Edge.IN_TEXT);
    int at = 0;
    for (Edge edge : edges) {
      fragment.append(text, at, edge.offset());
      at = edge.offset();
      if (edge.opens()) {
        describe(fragment.openMarkerSpan("m" + edge.number(), "its:any"), bySpan.get(edge.span()), edge.number());
      } else {
        fragment.closeMarkerSpan("m" + edge.number());
      }
    }
    fragment.append(text, at, text.length());
  }

  private static void describe(MTag mark, List<Issue> issues, int number) {
    if (issues.size() == 1) {
      mark.getITSItems().add(issue(issues.get(0)));
      return;
    }
    LocQualityIssues group = new LocQualityIssues("lqi" + number);
    issues.forEach(issue -> group.getList().add(issue(issue)));
    mark.getITSItems().add(group);
  }

  private static LocQualityIssue issue(Issue issue) {
    LocQualityIssue made = new LocQualityIssue(issue.comment());
    made.setType(issue.type());
    made.setSeverity(issue.severity());
    made.setEnabled(issue.enabled());
    return made;
  }
}
