package org.wiredesk.report.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.annotation.GenericAnnotation;
import net.sf.okapi.common.annotation.GenericAnnotationType;
import net.sf.okapi.common.annotation.GenericAnnotations;
import net.sf.okapi.common.resource.AnnotatedSpan;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.lib.xliff2.core.MTag;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.its.DataCategoryGroup;
import net.sf.okapi.lib.xliff2.its.IITSItem;
import net.sf.okapi.lib.xliff2.its.LocQualityIssue;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;
import org.wiredesk.review.Review;
import org.wiredesk.text.Span;

/** Written files, read by Okapi's readers. */
class XliffTest {

  /** Comments of one line, for the crossing, nested and equal spans of {@link #crossing}. */
  private static final List<String> CROSSING = List.of("a", "b", "c", "d", "e");

  @Test
  void issuesInXliff12AreReadBack() throws IOException {
    List<ITextUnit> units = read12(write12(Samples.talks("\n")));

    assertEquals(3, units.size());
    assertEquals("Envoys meet", units.get(0).getSource().getFirstContent().getText());
    assertEquals(List.of("Thursday, 3 May 2024 inconsistency 20.0 yes: 3 May 2024 was a Friday"
        + " · The weekday says Thursday, the date says Friday. · accepted by Ann, 3 May 2024"),
        issues12(units.get(1)));
    assertEquals(List.of(
        "Shvedov inconsistent-entities 4.0 no: Spelled “Shvedau” before"
            + " · dismissed by Ann, 3 May 2024: both are used by the ministry",
        "useful mistranslation 4.0 yes: Ben: Wrong. · Suggested: helpful · Cy: It says poleznyi."),
        issues12(units.get(2)));
    assertTrue(write12(Samples.talks("\n")).contains("<note>Ben: Ask the desk, then file.</note>"));
  }

  @Test
  void issuesInXliff21AreReadBack() {
    String xliff = write21(Samples.talks("\n"));
    List<Unit> units = read21(xliff);

    assertEquals(3, units.size());
    assertEquals(List.of(
        "Shvedov inconsistent-entities 4.0 no: Spelled “Shvedau” before"
            + " · dismissed by Ann, 3 May 2024: both are used by the ministry",
        "useful mistranslation 4.0 yes: Ben: Wrong. · Suggested: helpful · Cy: It says poleznyi."),
        issues21(units.get(2)));
    assertTrue(xliff.contains("version=\"2.1\"") && xliff.contains("its:version=\"2.0\""), xliff);
    assertTrue(xliff.contains("<note>Ben: Ask the desk,"), xliff);
  }

  @Test
  void wordsOfMoreThanOneIssueAndCrossingWordsAreMarked() throws IOException {
    String text = "one two three four five six";
    ReviewedWire wire = crossing(text);

    ITextUnit unit = read12(write12(wire)).get(0);
    assertEquals(text, unit.getSource().getFirstContent().getText());
    assertEquals(CROSSING, comments(issues12(unit)));
    Unit other = read21(write21(wire)).get(0);
    assertEquals(text, other.getPlainText(false, false));
    assertEquals(List.of(
        "five inconsistency 20.0 yes: e", "one two inconsistency 20.0 yes: a", "three inconsistent-entities 4.0 yes: d",
        "two three four inconsistency 20.0 yes: b", "two three four inconsistent-entities 4.0 yes: c"),
        issues21(other));
  }

  @Test
  void hostileTextStaysText() throws IOException {
    ReviewedWire evil = Samples.evil();
    String expected = Issues.clean(evil.wire().report().wire().paragraphs().get(0).span().of(evil.text()));

    for (String xliff : List.of(write12(evil), write21(evil))) {
      assertFalse(xliff.contains("<script") || xliff.contains("]]>") && !xliff.contains("]]&gt;"), xliff);
    }
    assertEquals(expected, read12(write12(evil)).get(0).getSource().getFirstContent().getText());
    assertEquals(expected, read21(write21(evil)).get(0).getPlainText(false, false));
  }

  @Test
  void charactersThatOkapiKeepsForItselfDoNoHarm() throws IOException {
    String text = "One \uE101\uE110 two \uE102.";
    ReviewedWire wire = Samples.noted("w.txt", text, Samples.note(1, text, "two", "\uE103 note"));

    assertEquals("One \uFFFD\uFFFD two \uFFFD.", read12(write12(wire)).get(0).getSource().getFirstContent().getText());
    assertEquals("One \uFFFD\uFFFD two \uFFFD.", read21(write21(wire)).get(0).getPlainText(false, false));
  }

  @Test
  void theCoreSchemaTakesXliff21() throws Exception {
    // The schema for processors of the core leaves modules to others.
    SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
    String place = "/net/sf/okapi/lib/xliff2/";
    Source[] schemas = {
        new StreamSource(XliffTest.class.getResource(
            place + "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd").toExternalForm()),
        new StreamSource(XliffTest.class.getResource(place + "xliff_core_2.0.xsd").toExternalForm())};
    factory.newSchema(schemas).newValidator().validate(
        new StreamSource(new StringReader(write21(Samples.talks("\n")))));
  }

  @Test
  void theSameReviewIsWrittenTheSame() throws IOException {
    assertEquals(write12(crossing("one two three four five six")), write12(crossing("one two three four five six")));
  }

  private static ReviewedWire crossing(String text) {
    List<Finding> findings = List.of(
        Finding.of(Samples.WEEKDAY, new Span(0, 7), "a"), Finding.of(Samples.WEEKDAY, new Span(4, 18), "b"),
        Finding.of(Samples.NAME, new Span(4, 18), "c"), Finding.of(Samples.NAME, new Span(8, 13), "d"),
        Finding.of(Samples.WEEKDAY, new Span(19, 23), "e"));
    return Samples.reviewed("w.txt", text, findings, Review.EMPTY, Map.of());
  }

  private static List<String> comments(List<String> issues) {
    return issues.stream().map(issue -> issue.substring(issue.length() - 1)).sorted().toList();
  }

  private static String write12(ReviewedWire wire) {
    return new String(new Xliff12().of(Samples.scored(wire)), StandardCharsets.UTF_8);
  }

  private static String write21(ReviewedWire wire) {
    return new String(new Xliff21().of(Samples.scored(wire)), StandardCharsets.UTF_8);
  }

  private static List<ITextUnit> read12(String xliff) {
    List<ITextUnit> units = new ArrayList<>();
    try (XLIFFFilter filter = new XLIFFFilter();
        RawDocument document = new RawDocument(xliff, LocaleId.ENGLISH, LocaleId.ENGLISH)) {
      filter.open(document);
      while (filter.hasNext()) {
        net.sf.okapi.common.Event event = filter.next();
        if (event.isTextUnit()) {
          units.add(event.getTextUnit());
        }
      }
    }
    return units;
  }

  private static List<String> issues12(ITextUnit unit) {
    List<String> found = new ArrayList<>();
    for (AnnotatedSpan span : unit.getSource().getFirstContent().getAnnotatedSpans(GenericAnnotationType.GENERIC)) {
      for (GenericAnnotation issue
          : ((GenericAnnotations) span.annotation).getAnnotations(GenericAnnotationType.LQI)) {
        found.add(span.span.getText() + " " + issue.getString(GenericAnnotationType.LQI_TYPE) + " "
            + issue.getDouble(GenericAnnotationType.LQI_SEVERITY) + " "
            + (Boolean.FALSE.equals(issue.getBoolean(GenericAnnotationType.LQI_ENABLED)) ? "no" : "yes") + ": "
            + issue.getString(GenericAnnotationType.LQI_COMMENT));
      }
    }
    return found.stream().sorted().toList();
  }

  private static List<Unit> read21(String xliff) {
    List<Unit> units = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader()) {
      reader.open(xliff);
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          units.add(event.getUnit());
        }
      }
    }
    return units;
  }

  private static List<String> issues21(Unit unit) {
    List<String> found = new ArrayList<>();
    for (net.sf.okapi.lib.xliff2.core.AnnotatedSpan span : unit.getAnnotatedSpans(false)) {
      MTag mark = span.getMarker();
      for (IITSItem item : mark.getITSItems()) {
        for (Object one : resolved(item, unit)) {
          LocQualityIssue issue = (LocQualityIssue) one;
          found.add(span.getPlainText() + " " + issue.getType() + " " + issue.getSeverity() + " "
              + (issue.isEnabled() ? "yes" : "no") + ": " + issue.getComment());
        }
      }
    }
    return found.stream().sorted().toList();
  }

  /** The reader leaves it to others to follow the way from a mark to its group. */
  private static List<?> resolved(IITSItem item, Unit unit) {
    if (item instanceof DataCategoryGroup<?> group) {
      return group.getList();
    }
    if (!item.hasUnresolvedGroup()) {
      return List.of(item);
    }
    String ref = ((LocQualityIssue) item).getUnresolvedGroupRef();
    return unit.getITSGroups().stream().filter(group -> ref.equals("#its=" + group.getGroupId())).findFirst()
        .orElseThrow(() -> new AssertionError(ref)).getList();
  }
}
