package org.wiredesk.report.xliff;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.annotation.GenericAnnotation;
import net.sf.okapi.common.annotation.GenericAnnotationType;
import net.sf.okapi.common.annotation.GenericAnnotations;
import net.sf.okapi.common.annotation.Note;
import net.sf.okapi.common.annotation.NoteAnnotation;
import net.sf.okapi.common.filterwriter.XLIFFWriter;
import net.sf.okapi.common.resource.TextContainer;
import net.sf.okapi.common.resource.TextFragment;
import net.sf.okapi.common.resource.TextUnit;
import org.wiredesk.report.export.ScoredReview;
import org.wiredesk.report.export.SingleExport;
import org.wiredesk.text.Paragraph;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/**
 * XLIFF 1.2 with ITS 2.0. The wire under review is the source: its original is not at hand. A unit is a paragraph;
 * issues of the same words stand in one element beside it.
 */
public final class Xliff12 implements SingleExport {

  @Override
  public byte[] of(ScoredReview review) {
    Wire wire = review.wire().wire().report().wire();
    Issues issues = new Issues(review.wire());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XLIFFWriter writer = new XLIFFWriter();
    writer.setOutput(out);
    writer.create(null, null, LocaleId.fromString("en"), null, "plaintext", Issues.clean(review.wire().file()), null);
    int marks = 0;
    for (Paragraph paragraph : wire.paragraphs()) {
      Map<Span, List<Issue>> nested = Nesting.of(issues.of(paragraph));
      TextUnit unit = new TextUnit("p" + (paragraph.index() + 1));
      unit.setSource(new TextContainer(marked(paragraph.span().of(wire.text()), nested, marks)));
      if (paragraph.index() == 0 && !issues.remarks().isEmpty()) {
        unit.setAnnotation(new NoteAnnotation(issues.remarks().stream().map(Note::new).toList()));
      }
      writer.writeTextUnit(unit);
      marks += nested.size();
    }
    writer.writeEndFile();
    writer.close();
    return out.toByteArray();
  }

  /** From the last mark to the first, and of those that begin together the inner one first: so offsets stay right. */
  private static TextFragment marked(String text, Map<Span, List<Issue>> nested, int marksBefore) {
    TextFragment fragment = new TextFragment(Issues.clean(text));
    List<Span> spans = new ArrayList<>(nested.keySet());
    int[] added = new int[spans.size()];
    for (int i = spans.size() - 1; i >= 0; i--) {
      Span span = spans.get(i);
      int inside = 0;
      for (int j = i + 1; j < spans.size() && span.contains(spans.get(j)); j++) {
        inside += added[j];
      }
      GenericAnnotations annotations = annotations(nested.get(span), span, text);
      annotations.setData("lqi" + (marksBefore + i + 1));
      added[i] = fragment.annotate(span.start(), span.end() + inside, GenericAnnotationType.GENERIC, annotations);
    }
    return fragment;
  }

  private static GenericAnnotations annotations(List<Issue> issues, Span mark, String text) {
    GenericAnnotations annotations = new GenericAnnotations();
    for (Issue issue : issues) {
      String words = issue.span().equals(mark) ? "" : "“" + Issues.clean(issue.span().of(text)) + "”: ";
      annotations.add(new GenericAnnotation(
          GenericAnnotationType.LQI,
          GenericAnnotationType.LQI_TYPE, issue.type(),
          GenericAnnotationType.LQI_COMMENT, words + issue.comment(),
          GenericAnnotationType.LQI_SEVERITY, issue.severity(),
          GenericAnnotationType.LQI_ENABLED, issue.enabled()));
    }
    return annotations;
  }
}
