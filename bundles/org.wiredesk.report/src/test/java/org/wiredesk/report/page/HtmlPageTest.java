package org.wiredesk.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;
import org.wiredesk.report.score.Fault;
import org.wiredesk.report.score.Faults;
import org.wiredesk.report.score.ScoreCard;
import org.wiredesk.report.score.ScoreProfile;
import org.wiredesk.report.score.ScoredWire;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

class HtmlPageTest {

  @Test
  void aPageHasNotesDecisionsScoreCardAndChecklist() throws Exception {
    String page = withoutStyle(page(Samples.talks("\r\n")))
        .replaceFirst("(?s)<figure class=\"times\">.*?</figure>", "<figure/>");

    try (InputStream in = HtmlPageTest.class.getResourceAsStream("talks.html")) {
      assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), page);
    }
  }

  @Test
  void nothingFromAWireOrANoteBecomesMarkup() throws Exception {
    String page = page(Samples.evil());

    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("href=\"javascript") || page.contains("<b>="), page);
    assertFalse(page.contains("\u0000") || page.contains("\u001B") || page.contains("\uD800"), page);
    Document parsed = parse(page);
    assertEquals(0, parsed.getElementsByTagName("script").getLength());
    assertTrue(parsed.getDocumentElement().getTextContent().contains("<script>alert('1')</script> ]]>"));
  }

  @Test
  void aPageFetchesNothing() throws IOException {
    String page = page(Samples.talks("\n"));

    assertFalse(page.contains("url(") || page.contains("@import") || page.contains("src="), page);
    assertFalse(Pattern.compile("<(link|img|iframe|object|embed|use|image)\\b").matcher(page).find(), page);
    assertTrue(page.contains("default-src 'none'"));
    assertEquals(List.of("https://example.org/talks"), Pattern.compile("href=\"([^#][^\"]*)\"").matcher(page)
        .results().map(found -> found.group(1)).toList(), "a link a reader may follow, and no other");
  }

  @Test
  void onlyAddressesOfTheWebAreLinks() throws IOException {
    assertFalse(page(Samples.evil()).contains("rel=\"noreferrer\""));
  }

  @Test
  void aNoteWhoseWordsAreGoneIsListedBelow() throws IOException {
    String text = "All is well. They met and spoke at length.";
    ReviewedWire wire = Samples.reviewed("w.txt", "Quite another text stands here now.", List.of(),
        new org.wiredesk.review.Review(List.of(Samples.note(1, text, "met and spoke at length", "How long?"))), Map.of());
    String page = page(wire);

    assertTrue(page.contains("<h2>Notes whose words are gone</h2>"), page);
    assertTrue(page.contains("Its words are gone: <q>met and spoke at length</q>"), page);
  }

  @Test
  void theIndexComparesAndLeadsToThePages() throws Exception {
    ScoreIndex index = new ScoreIndex();
    index.add("a b/1.html", scored("a b/1.txt", "2024-05-01", "Engine <B>", 3));
    index.add("2.html", scored("2.txt", "2024-05-02", "Engine <B>", 0));
    index.add("3.html", scored("3.txt", "2024-05-02", "", 9));
    String page = withoutStyle(new String(index.page(), StandardCharsets.UTF_8));

    parse(page);
    assertTrue(page.contains("2 of 3 wires pass"), page);
    assertTrue(page.contains("href=\"./a%20b/1.html\""), page);
    assertTrue(page.contains("<tr><td>Engine &lt;B&gt;</td><td>98.5</td><td>15</td><td>200</td><td>2</td><td>2</td></tr>"), page);
    assertTrue(page.contains("<tr><td>not told</td><td>91.0</td>"), page);
    assertTrue(page.contains("<circle"), "the trend of two days is drawn");
  }

  @Test
  void oneDayIsNoTrend() throws IOException {
    ScoreIndex index = new ScoreIndex();
    index.add("1.html", scored("1.txt", "2024-05-01", "B", 3));
    index.add("2.html", scored("2.txt", "2024-05-01", "B", 3));

    assertFalse(new String(index.page(), StandardCharsets.UTF_8).contains("<circle"));
  }

  /** @param minor faults in 100 words */
  private static ScoredWire scored(String file, String day, String engine, int minor) {
    Fault fault = new Fault(MqmCategory.GRAMMAR, Severity.MINOR, Optional.empty(), Optional.empty());
    Faults faults = new Faults(java.util.Collections.nCopies(minor, fault), Map.of());
    return new ScoredWire(file, Optional.of(LocalDate.parse(day)), Optional.empty(),
        Optional.of(engine).filter(name -> !name.isEmpty()), faults,
        ScoreCard.of(ScoreProfile.DEFAULT, 100, faults.counted()));
  }

  private static String page(ReviewedWire wire) throws IOException {
    return new String(new HtmlPage(id -> Optional.empty()).of(Samples.scored(wire)), StandardCharsets.UTF_8);
  }

  private static String withoutStyle(String page) {
    return page.replaceFirst("(?s)<style>.*?</style>", "<style/>");
  }

  /** As strict a reader as there is: what it reads has no tag that is not ours and none that is open. */
  private static Document parse(String page) throws Exception {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return builder.parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
  }
}
