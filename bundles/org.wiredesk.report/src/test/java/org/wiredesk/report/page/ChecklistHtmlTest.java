package org.wiredesk.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Confirmed;
import org.wiredesk.engine.report.Html;
import org.wiredesk.report.ReviewedWire;
import org.wiredesk.report.Samples;
import org.wiredesk.review.Review;
import org.wiredesk.review.Tick;

class ChecklistHtmlTest {

  private static final String TEXT =
      "Foreign Minister Otto Hentzau opened the dam on Monday. It cost $3 million. It is the longest in Europe.";

  @Test
  void anEditorSeesAllThatIsWorthCheckingInOrder() throws IOException {
    Confirmed fact = new Confirmed(Samples.find(TEXT, "Foreign Minister Otto Hentzau"),
        "Otto Hentzau: Foreign Minister <since 2020>", List.of("https://example.org/cabinet", "Yearbook, page 4"),
        new DeskPlace("people.desk", 3));
    Tick tick = Samples.tick(1, TEXT, "$3 million", Tick.Verdict.FALSE, "It cost 4 & more.", "the ministry");

    assertEquals("""
        <section class="checklist">
        <h2>Checklist</h2>
        <p class="progress">2 of 3 checked</p>
        <h3>Superlatives</h3>
        <ul>
        <li class="open"><span class="box">☐</span> <q>It is the longest in Europe</q>\
        <p class="why">A superlative: by what measure, and who says so?</p></li>
        </ul>
        <h3>Titles</h3>
        <ul>
        <li class="known"><span class="box">☑</span> <span class="verdict">known</span> \
        <q>Foreign Minister Otto Hentzau</q>\
        <p class="why">Otto Hentzau: Foreign Minister &lt;since 2020&gt;</p>\
        <p class="source">Source: <a rel="noreferrer" href="https://example.org/cabinet">https://example.org/cabinet</a></p>\
        <p class="source">Source: <span>Yearbook, page 4</span></p></li>
        </ul>
        <h3>Numbers</h3>
        <ul>
        <li class="false"><span class="box">☑</span> <span class="verdict">false</span> \
        <q>It cost $3 million</q>\
        <p class="why">It cost 4 &amp; more.</p>\
        <p class="source">Source: <span>the ministry</span> · Ann, 3 May 2024, 10:15</p></li>
        </ul>
        </section>
        """, page(TEXT, new Review(List.of(tick)), fact));
  }

  @Test
  void aVerdictOnOtherWordsLeavesTheBoxEmpty() throws IOException {
    Tick tick = Samples.tick(1, TEXT, "$3 million", Tick.Verdict.TRUE, "", "the ministry");
    String page = page(TEXT.replace("$3", "$5"), new Review(List.of(tick)));

    assertTrue(page.contains("<li class=\"open\"><span class=\"box\">☐</span> "
        + "<q>It cost $5 million</q>"
        + "<p class=\"why gone\">Words changed since <q>$3 million</q> was true</p>"), page);
  }

  @Test
  void aVerdictOnWordsThatAreGoneIsToldLast() throws IOException {
    Tick tick = Samples.tick(1, TEXT, "longest in Europe", Tick.Verdict.TRUE, "", "javascript:alert(1)");
    String page = page("Quite another text stands here now.", new Review(List.of(tick)));

    assertTrue(page.contains("<h3>Also checked</h3>\n<ul>\n<li class=\"true\"><span class=\"box\">☑</span> "
        + "<span class=\"verdict\">true</span> <q>longest in Europe</q> <span class=\"gone\">(its words are gone)</span>"
        + "<p class=\"source\">Source: <span>javascript:alert(1)</span> · Ann, 3 May 2024, 10:15</p></li>"), page);
    assertFalse(page.contains("progress"), page);
  }

  @Test
  void whereNothingIsWorthCheckingThereIsNoList() throws IOException {
    assertEquals("", page("They met and spoke.", Review.EMPTY));
  }

  @Test
  void wordsOfAnOpenClaimAreNoMarkup() throws IOException {
    String page = page("It is the largest <b onclick='x'> in Europe & Asia, and cost <i>$3 million</i>.", Review.EMPTY);

    assertTrue(page.contains("&lt;i&gt;$3 million"), page);
    assertFalse(page.contains("<b ") || page.contains("<i>"), page);
  }

  private static String page(String text, Review review, Confirmed... known) throws IOException {
    ReviewedWire wire = Samples.reviewed("w.txt", text, List.of(), review, Map.of(), List.of(known));
    StringBuilder out = new StringBuilder();
    ChecklistHtml.write(wire, new Html(out));
    return out.toString();
  }
}
