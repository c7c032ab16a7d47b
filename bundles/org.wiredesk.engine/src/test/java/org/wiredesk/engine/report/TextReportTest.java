package org.wiredesk.engine.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

class TextReportTest {

  @Test
  void aFindingTellsWhereWhatWhyAndWhatToDo() throws IOException {
    assertEquals(
        """
        wires/talks.txt:3:32: date: 1 April 2024 was a Monday [date-weekday-mismatch]
          | MOGILEV, 3 May. Talks ended on Sunday, 1 April 2024, said Minister 😀 Yuri Shvedau <&> co.
          |                                ^^^^^^^^^^^^^^^^^^^^
          why  The weekday says Sunday, the date says Monday.
          fix  Change to “Monday, 1 April 2024”, “Sunday, 31 March 2024”

        wires/talks.txt:5:12: name: Spelled “Shvedau” before [name-spelling-variants]
          | On the eve Shvedov told reporters that the sides would meet again.
          |            ^^^^^^^
          fix  Change to “Shvedau”
          see  3:75 “Shvedau”: first spelled so here

        2 findings in 1 wire: 1 date, 1 name.
        """,
        report(Samples.talks("\r\n"), false));
  }

  @Test
  void aWireWithoutFindingsIsCountedOnly() throws IOException {
    ReportedWire clean = Samples.reported("clean.txt", NormalizedText.of("All well."), List.of());
    StringBuilder out = new StringBuilder();
    TextReport report = new TextReport(false);
    report.write(clean, out);
    report.end(Totals.NONE.plus(clean).plus(clean), out);

    assertEquals("Nothing found in 2 wires.\n", out.toString());
  }

  @Test
  void theFactsItRestsOnStandWithTheirLines() throws IOException {
    String report = report(Samples.ofFacts(), false);
    assertTrue(report.contains("\n  book  people.desk:12: Yuri Shvedau: Minister <of Talks> from 2014 to 2016\n"), report);
  }

  @Test
  void theWordsOfTheOriginalStandBelowTheFinding() throws IOException {
    String report = report(Samples.ofOriginal(), false);
    assertTrue(report.contains("\n  original  “Юрий <Шведов>”\n"), report);
  }

  @Test
  void whatIsDismissedIsCountedAndToldOnlyWhenAskedFor() throws IOException {
    String usual = report(Samples.settled(false), false);
    assertFalse(usual.contains("date-weekday-mismatch"), usual);
    assertTrue(usual.endsWith("1 finding in 1 wire: 1 name; 1 dismissed.\n"), usual);

    String all = report(Samples.settled(true), false);
    assertTrue(all.startsWith("wires/talks.txt:3:32: dismissed date: 1 April 2024 was a Monday"), all);
    assertTrue(all.contains("\n  but  dismissed in the whole wire by Ann <a@b>, 3 May 2024, against"
        + " https://example.org/?a&b: the\n       original has it too\n"), all);
    assertTrue(all.endsWith("1 finding in 1 wire: 1 name; 1 dismissed.\n"), all);
  }

  @Test
  void ofALongLineOnlyTheSurroundingsAreQuoted() throws IOException {
    String line = "word ".repeat(400) + "fault " + "word ".repeat(400).strip();
    String quoted = quotation(line, 2000, 2005);

    assertTrue(quoted.startsWith("  | …word "), quoted);
    assertTrue(quoted.contains(" fault "), quoted);
    assertTrue(quoted.lines().allMatch(l -> l.length() <= 100), quoted);
    assertEquals(quoted.indexOf("fault"), quoted.indexOf('^') - quoted.indexOf('\n') - 1);
  }

  @Test
  void caretsStandUnderWideCharactersAndSkipCombiningOnes() throws IOException {
    assertEquals("  | 北京 Łódz\u0301 fault\n  |           ^^^^^\n", quotation("北京 Łódz\u0301 fault", 9, 14));
    assertEquals("  | fault 😀北 here\n  |       ^^^^\n", quotation("fault 😀北 here", 6, 9));
  }

  @Test
  void aPlaceBetweenTwoCharactersHasOneCaret() throws IOException {
    assertEquals("  | ab\n  |  ^\n", quotation("ab", 1, 1));
  }

  @Test
  void wordsThatGoOnInTheNextLineAreMarkedToTheEndOfTheirs() throws IOException {
    assertEquals("  | one two…\n  |     ^^^^\n", quotation("one two\nthree", 4, 13));
  }

  @Test
  void longWordsAreCut() throws IOException {
    String quoted = quotation("x".repeat(200_000), 0, 200_000);

    assertTrue(quoted.lines().allMatch(l -> l.length() <= 100), quoted);
    assertTrue(quoted.lines().findFirst().orElseThrow().endsWith("x…"), quoted);
  }

  @Test
  void nothingInAWireCanSteerTheTerminal() throws IOException {
    String quoted = quotation("a \u001B[31mred\u0007\u202Ebad\uD800 fault\tend", 15, 20);

    assertFalse(quoted.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)), quoted);
    assertFalse(quoted.contains("\u202E"), quoted);
    assertFalse(quoted.contains("\uD800"), quoted);
  }

  @Test
  void ofManyFixesTheFirstAreNamedAndTheRestCounted() throws IOException {
    Finding finding = Finding.of(Samples.NAME, new Span(0, 1), "which one");
    for (String fix : List.of("a", "b", "c", "d", "e", "f", "g")) {
      finding = finding.suggest(fix);
    }
    String report = report(Samples.reported("w.txt", NormalizedText.of("x"), List.of(finding)), false);

    assertTrue(report.contains("  fix  Change to “a”, “b”, “c”, “d”, “e” and 2 more\n"), report);
  }

  @Test
  void longReasonsAreWrappedUnderThemselves() throws IOException {
    Finding finding = Finding.of(Samples.NAME, new Span(0, 1), "long").because("reason ".repeat(30));
    String report = report(Samples.reported("w.txt", NormalizedText.of("x"), List.of(finding)), false);

    assertTrue(report.contains("\n  why  reason"), report);
    assertTrue(report.contains("\n       reason"), report);
    assertTrue(report.lines().allMatch(l -> l.length() <= 100), report);
  }

  @Test
  void aRelatedPlaceBetweenWordsIsNotQuoted() throws IOException {
    Finding finding = Finding.of(Samples.NAME, new Span(0, 1), "never closed").relatedTo(new Span(4, 4), "ends here");
    String report = report(Samples.reported("w.txt", NormalizedText.of("“We\nsign, he said."), List.of(finding)), false);
    assertTrue(report.contains("see  2:1: ends here\n"), report);
  }

  @Test
  void colourOnlyAddsColour() throws IOException {
    String coloured = report(Samples.talks("\n"), true);

    assertTrue(coloured.contains("\u001B[94m"), coloured);
    assertEquals(report(Samples.talks("\n"), false), coloured.replaceAll("\u001B\\[[0-9]+m", ""));
  }

  private static String quotation(String text, int start, int end) throws IOException {
    Finding finding = Finding.of(Samples.NAME, new Span(start, end), "here");
    String report = report(Samples.reported("w.txt", NormalizedText.of(text), List.of(finding)), false);
    return report.lines().skip(1).limit(2).map(line -> line + "\n").reduce("", String::concat);
  }

  private static String report(ReportedWire wire, boolean colour) throws IOException {
    StringBuilder out = new StringBuilder();
    TextReport report = new TextReport(colour);
    report.write(wire, out);
    report.end(Totals.NONE.plus(wire), out);
    return out.toString();
  }
}
