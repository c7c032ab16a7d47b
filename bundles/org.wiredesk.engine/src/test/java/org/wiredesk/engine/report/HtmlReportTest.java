package org.wiredesk.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckPage.Example;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

class HtmlReportTest {

  private static final CheckPage PAGE = new CheckPage(
      Samples.WEEKDAY.id(), Samples.WEEKDAY.title(), List.of("A day & a weekday that do not belong together."),
      List.of(new Example("It is Friday, 3 June 2024.", List.of(new Span(6, 25)), List.of())),
      List.of(new Example("It is Monday, 3 June 2024.", List.of(), List.of())), List.of());

  @Test
  void aPageHasTheTextWithMarksTheNotesAndWhatTheChecksAreAbout() throws IOException {
    String page = page(Samples.talks("\r\n")).replaceFirst("(?s)<style>.*</style>", "<style/>");

    assertEquals(expected("talks.html"), page);
  }

  @Test
  void theWorstSentencesAreToReadFirst() throws IOException {
    String text = "Nobody came. The end is near the start. All is well here. It was < late.\n";
    List<Finding> findings = List.of(
        Finding.of(Samples.NAME, new Span(0, 6), "a"),
        Finding.of(Samples.WEEKDAY, new Span(17, 20), "b"),
        Finding.of(Samples.NAME, new Span(21, 23), "c"),
        Finding.of(Samples.WEEKDAY, new Span(59, 61), "d"));
    String page = page(Samples.read("w.txt", text, findings));

    int section = page.indexOf("Read these first");
    int worst = page.indexOf("<li class=\"warm\"><a href=\"#n2\">The end is near the start.</a>");
    int second = page.indexOf("<li class=\"warm\"><a href=\"#n4\">It was &lt; late.</a>");
    int third = page.indexOf("<li class=\"mild\"><a href=\"#n1\">Nobody came.</a>");
    assertTrue(0 < section && section < worst && worst < second && second < third, page);
    assertTrue(page.contains("<span class=\"many\">2 findings</span>"), page);
    assertBalanced(page);

    String two = page(Samples.read("w.txt", text, findings.subList(0, 3)));
    assertFalse(two.contains("Read these first"), "where there is no choice nothing is ranked");
  }

  @Test
  void nothingFromAWireBecomesMarkup() throws IOException {
    String evil = "<script>alert('1')</script> & \"quoted\" \u0000\u001B \uD800";
    Finding finding = Finding.of(Samples.NAME, new Span(0, 8), evil)
        .because(evil).suggest(evil).relatedTo(new Span(10, 15), evil);
    String page = page(Samples.reported("<b>.txt", NormalizedText.of(evil), List.of(finding)));

    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<b>.txt"), page);
    assertFalse(page.contains("\u0000") || page.contains("\u001B") || page.contains("\uD800"), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
    assertBalanced(page);
  }

  @Test
  void marksThatOverlapNestAndChangeNoWord() throws IOException {
    String text = "one two three four five";
    List<Finding> findings = List.of(
        Finding.of(Samples.NAME, new Span(0, 13), "a"),
        Finding.of(Samples.WEEKDAY, new Span(4, 18), "b"),
        Finding.of(Samples.NAME, new Span(4, 7), "c").relatedTo(new Span(8, 23), "d"),
        Finding.of(Samples.NAME, new Span(8, 8), "e"));
    String page = page(Samples.reported("w.txt", NormalizedText.of(text), findings));
    String paragraph = page.substring(page.indexOf("<h1"), page.indexOf("</h1>"));

    assertBalanced(page);
    assertEquals(text, paragraph.replaceAll("<a [^>]*>[0-9]*</a>", "").replaceAll("<[^>]*>", ""));
    for (int number = 1; number <= findings.size(); number++) {
      assertTrue(paragraph.contains(">" + number + "</a>"), paragraph);
    }
  }

  @Test
  void wordsThatRunOverParagraphsAreMarkedInEachAndNumberedOnce() throws IOException {
    String text = "first words\n\nsecond words";
    String page = page(Samples.reported(
        "w.txt", NormalizedText.of(text), List.of(Finding.of(Samples.NAME, new Span(6, 19), "a"))));

    assertEquals(2, count(page, "<span class=\"mark name\">"));
    assertEquals(1, count(page, "id=\"m1\""));
    assertEquals(1, count(page, "id=\"n1\""));
    assertBalanced(page);
  }

  @Test
  void manyFixesAreAllThere() throws IOException {
    Finding finding = Finding.of(Samples.NAME, new Span(0, 1), "which one");
    for (int i = 0; i < 20; i++) {
      finding = finding.suggest("fix-" + i + "-");
    }
    String page = page(Samples.reported("w.txt", NormalizedText.of("x"), List.of(finding)));

    assertEquals(20, count(page, ">fix-"));
    assertTrue(page.contains("16 more"), page);
  }

  @Test
  void aPageNeedsNothingFromElsewhere() throws IOException {
    String page = page(Samples.talks("\n"));

    assertFalse(page.contains("url(") || page.contains("@import") || page.contains("src="), page);
    assertFalse(Pattern.compile("href=\"(?!#)").matcher(page).find(), page);
  }

  @Test
  void aRelatedPlaceBetweenWordsIsALinkAllTheSame() throws IOException {
    Finding finding = Finding.of(Samples.NAME, new Span(0, 1), "never closed").relatedTo(new Span(3, 3), "ends here");
    String page = page(Samples.reported("w.txt", NormalizedText.of("“We sign, he said."), List.of(finding)));
    assertTrue(Pattern.compile("<a href=\"#[^\"]+\">ends here</a>").matcher(page).find(), page);
  }

  @Test
  void theFactsItRestsOnStandWithSourceAndLine() throws IOException {
    String page = page(Samples.ofFacts());
    assertTrue(page.contains("<p class=\"see\">Yuri Shvedau: Minister &lt;of Talks&gt; from 2014 to 2016:"
        + " https://example.org/?a&amp;b; checked up to 2025-12 (people.desk:12)</p>"), page);
    assertBalanced(page);
  }

  @Test
  void theWordsOfTheOriginalStandBelowTheFindingInTheirOwnDirection() throws IOException {
    String page = page(Samples.ofOriginal());
    assertTrue(
        page.contains("<p class=\"original\">In the original: <q dir=\"auto\">Юрий &lt;Шведов&gt;</q></p>"), page);
    assertBalanced(page);
  }

  @Test
  void whatIsDismissedIsCountedAndStandsGreyAmongTheOthersOnlyWhenAskedFor() throws IOException {
    String usual = page(Samples.settled(false));
    assertTrue(usual.contains("<strong>1 finding</strong> · 1 dismissed</p>"), usual);
    assertFalse(usual.contains("1 April 2024 was a Monday"), usual);

    String all = page(Samples.settled(true));
    assertTrue(all.contains("<strong>1 finding</strong> · 1 dismissed</p>"), all);
    assertTrue(all.contains("<li class=\"note date settled\" id=\"n1\">"), all);
    assertTrue(all.contains("<p class=\"ruling\">dismissed in the whole wire by Ann &lt;a@b&gt;, 3 May 2024, against"
        + " https://example.org/?a&amp;b: the original has it too</p>"), all);
    assertTrue(all.contains("<li class=\"note name\" id=\"n2\">"), all);
    assertFalse(all.contains("id=\"show-date\""), "only kinds with open findings have a switch");
    assertBalanced(all);
  }

  @Test
  void aCleanWireSaysSo() throws IOException {
    String page = page(Samples.reported("w.txt", NormalizedText.of("All well."), List.of()));

    assertTrue(page.contains("Nothing found"), page);
    assertFalse(page.contains("<nav"), page);
  }

  @Test
  void theTimesOfAWireAreAPictureAndATable() throws IOException {
    String text = "It opened on 4 May 2011 & closes on Sunday, 1 April 2024. <Recently> it was painted.";
    Finding weekday = Finding.of(Samples.WEEKDAY, find(text, "Sunday, 1 April 2024"), "1 April <is> a Monday");
    String page = page(Samples.read("w.txt", text, List.of(weekday)));

    assertBalanced(page);
    assertEquals(1, count(page, "<svg "));
    assertEquals(3, count(page, "<tr><td>"));
    assertTrue(page.contains("<td>Mon, 1 April 2024</td><td>Sunday, 1 April 2024</td><td>2024-04-01</td>"
        + "<td><a class=\"doubt\" href=\"#m1\">1 April &lt;is&gt; a Monday</a>"), page);
    assertTrue(page.contains("var(--grammar)"), "the picture follows the reader's colours");
  }

  @Test
  void oneTimeMakesNoPicture() throws IOException {
    String page = page(Samples.read("w.txt", "It opened on 4 May 2011, recently for three days.", List.of()));

    assertFalse(page.contains("<svg") || page.contains("<table"), page);
  }

  private static Span find(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static String page(ReportedWire wire) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport(id -> Optional.of(PAGE).filter(page -> page.id().equals(id))).write(wire, out);
    return out.toString();
  }

  private static String expected(String name) throws IOException {
    try (InputStream in = HtmlReportTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void assertBalanced(String page) {
    Set<String> empty = Set.of("meta", "input");
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = Pattern.compile("<(/?)([a-z0-9]+)[^>]*(?<!/)>").matcher(page);
    while (tag.find()) {
      if (tag.group(1).isEmpty()) {
        if (!empty.contains(tag.group(2))) {
          open.push(tag.group(2));
        }
      } else {
        assertEquals(open.pop(), tag.group(2), () -> "before offset " + tag.start() + " of " + page);
      }
    }
    assertTrue(open.isEmpty(), () -> open + " in " + page);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
