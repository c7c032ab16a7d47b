package org.wiredesk.imports.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Evidence;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Naming;
import org.wiredesk.checks.api.facts.Office;

class DeskMergeTest {

  private static final String ITEM = "https://www.wikidata.org/wiki/Q900001";

  private static Optional<FactDate> day(String written) {
    return FactDate.parse(written);
  }

  private static Draft person(String name, Clause... clauses) {
    return new Draft(Kind.PERSON, name, List.of(clauses), "people.csv:2");
  }

  private static Clause born(String day) {
    return Clause.date("born", day(day).orElseThrow());
  }

  private static Clause mayor(String from, String until) {
    return Clause.office("mayor", day(from), day(until));
  }

  private static MergeResult merge(String text, String record, Draft... drafts) {
    return DeskMerge.merge(text, record, List.of(drafts), FactBook.EMPTY);
  }

  /** Merges, and sees that merging once more changes nothing. */
  private static MergeResult mergeTwice(String text, Draft... drafts) {
    MergeResult first = merge(text, "", drafts);
    MergeResult second = merge(first.text(), first.record(), drafts);
    assertEquals(first.text(), second.text());
    assertEquals(first.record(), second.record());
    assertEquals(0, second.added() + second.extended());
    return first;
  }

  private static List<String> messages(MergeResult result) {
    return result.notes().stream().map(MergeNote::message).toList();
  }

  @Test
  void newEntriesStandBehindTheLastKindByKind() {
    MergeResult result = mergeTwice("// ours\nterm \"Duma\"",
        person("Ada Example", born("1950-02-01"), mayor("2014", "2016-12-12"), Clause.text("source", ITEM),
            Clause.text("also", "A. Example"), Clause.text("ru", "Ада Икземпл")),
        new Draft(Kind.EVENT, "the Lakeside fire",
            List.of(Clause.event(day("2015-11-13").get(), day("2015-11-13").get()), Clause.text("in", "Lakeside")), "x"),
        new Draft(Kind.FIGURE, "key rate", List.of(Clause.text("unit", "percent"),
            Clause.number(new BigDecimal("-0.5"), day("2015-08-03").get(), Optional.of("R \"1\""), day("2015-09"))), "x"));
    assertEquals("""
        // ours
        term "Duma"

        office "mayor"

        person "Ada Example" {
          also "A. Example"
          ru "Ада Икземпл"
          born 1950-02-01
          office "mayor" from 2014 until 2016-12-12
          source "https://www.wikidata.org/wiki/Q900001"
        }

        event "the Lakeside fire" on 2015-11-13 {
          in "Lakeside"
        }

        figure "key rate" {
          unit "percent"
          is -0.5 on 2015-08-03 source "R \\"1\\"" checked 2015-09
        }
        """, result.text());
    assertEquals(4, result.added());
  }

  @Test
  void whatIsMissingIsAddedAndAllElseStays() {
    String text = """
        // The mayors.
        office   "mayor"
        person "Ada Example" { also "Example" /* as in her passport */ }
        person "Bob Example" {
            born 1960   // by his own account
            office "mayor" from 2010
        }
        person "Cid Example"
        """;
    MergeResult result = mergeTwice(text,
        person("Ada Example", born("1950-02-01"), Clause.text("also", "Example")),
        person("Bob Example", mayor("2010-05-02", "2014-01-31"), Clause.text("source", ITEM)),
        person("Cid Example", born("1970")));
    assertEquals("""
        // The mayors.
        office   "mayor"
        person "Ada Example" { also "Example"  born 1950-02-01 /* as in her passport */ }
        person "Bob Example" {
            born 1960   // by his own account
            office "mayor" from 2010 until 2014-01-31
            source "https://www.wikidata.org/wiki/Q900001"
        }
        person "Cid Example" {
          born 1970
        }
        """, result.text());
    assertEquals(List.of(), result.notes());
    assertEquals(3, result.extended());
  }

  @Test
  void whatNobodyConfirmedStaysSo() {
    String text = """
        office "mayor"
        person "Ada Example" {
          born 1950-02-01 unconfirmed
          office "mayor" from 2014 unconfirmed
        }
        figure "key rate" {
          is 3 on 2015-08-03 unconfirmed source "The bank" checked 2015-09
        }
        event "the Lakeside fire" on 2015-11-13 unconfirmed
        """;
    MergeResult result = mergeTwice(text, person("Ada Example", born("1950-02-01"), mayor("2014", "2016")),
        new Draft(Kind.FIGURE, "key rate", List.of(Clause.number(
            new BigDecimal("3"), day("2015-08-03").get(), Optional.of("The bank"), day("2015-09"))), "x"),
        new Draft(Kind.EVENT, "the Lakeside fire",
            List.of(Clause.event(day("2015-11-13").get(), day("2015-11-13").get())), "x"));
    assertEquals(text.replace("from 2014 ", "from 2014 until 2016 "), result.text());
    assertEquals(List.of(), result.notes());
  }

  @Test
  void whatPeopleWroteStaysAndTheContradictionIsTold() {
    String text = """
        office "mayor"
        person "Ada Example" {
          born 1950-02-01
          office "mayor" from 2014-05-01 until 2016
        }
        """;
    MergeResult result = mergeTwice(text, person("Ada Example", born("1951-02-01"), mayor("2014-06-01", "2016-12-31"),
        Clause.date("checked", day("2026-01-01").get())));
    assertEquals(text, result.text());
    assertEquals(List.of(
        "person “Ada Example”: office 'mayor' from 2014-05-01 until 2016 here, office 'mayor' from 2014-06-01 until"
            + " 2016-12-31 in the import: kept as it is",
        "person “Ada Example”: born 1950-02-01 here, born 1951-02-01 in the import: kept as it is"), messages(result));
    assertEquals(2, result.notes().get(0).line());
    assertEquals("people.csv:2", result.notes().get(0).origin());
  }

  @Test
  void whatAnImportWroteAndNobodyTouchedIsBroughtUpToDate() {
    MergeResult first = merge("", "", person("Ada Example", born("1950"), mayor("2014-05-01", ""),
        Clause.date("checked", day("2025-01-01").get())));
    MergeResult second = merge(first.text(), first.record(), person("Ada Example", born("1951-02"),
        mayor("2014-05-02", "2016-12-12"), Clause.date("checked", day("2026-01-01").get())));
    assertEquals("""
        office "mayor"

        person "Ada Example" {
          born 1951-02
          office "mayor" from 2014-05-02 until 2016-12-12
          checked 2026-01-01
        }
        """, second.text());
    assertEquals(List.of(), second.notes());
    MergeResult third = merge(second.text(), second.record(), person("Ada Example", born("1952")));
    assertTrue(third.text().contains("born 1952\n"), third.text());
  }

  @Test
  void whatSomebodyChangedSinceTheImportIsTheirs() {
    MergeResult first = merge("", "", person("Ada Example", born("1950"), mayor("2014-05-01", "")));
    String touched = first.text().replace("born 1950", "born 1949-12-31").replace("from 2014-05-01", "from 2014-05-03");
    MergeResult second = merge(touched, first.record(), person("Ada Example", born("1951"), mayor("2014-05-01", "2016")));
    assertEquals(touched.replace("from 2014-05-03", "from 2014-05-03 until 2016"), second.text());
    assertEquals(2, second.notes().size());
  }

  @Test
  void whatSomebodyTookOutIsNotAddedAgain() {
    Draft ada = person("Ada Example", born("1950"), Clause.text("also", "A. E."), mayor("2014", "2016"), Clause.text("source", ITEM));
    Draft bob = person("Bob Example", born("1960"));
    MergeResult first = merge("", "", ada, bob);
    String less = first.text().replace("  born 1950\n", "").replace("  also \"A. E.\"\n", "")
        .replace("  office \"mayor\" from 2014 until 2016\n", "").replace("person \"Bob Example\" {\n  born 1960\n}\n", "");
    MergeResult second = merge(less, first.record(), ada, bob);
    assertEquals(less, second.text());
    assertEquals(List.of("person “Bob Example”: somebody took it out of the desk file: not added again"), messages(second));
    assertEquals(first.record(), second.record());
  }

  @Test
  void anItemIsFoundUnderAnotherNameByItsAddress() {
    String text = "person \"Ada Exampel\" { source \"" + ITEM + "\" }\n";
    MergeResult result = mergeTwice(text, person("Ada Example", Clause.text("source", ITEM)));
    assertEquals("person \"Ada Exampel\" { source \"" + ITEM + "\"  also \"Ada Example\" }\n", result.text());
  }

  @Test
  void anotherItemOfTheSameNameIsLeftOut() {
    String text = "person \"Ada Example\" { source \"" + ITEM + "\" }\n";
    MergeResult result = mergeTwice(text, person("Ada Example", Clause.text("source", ITEM + "2"), born("1950")));
    assertEquals(text, result.text());
    assertEquals(List.of("person “Ada Example”: another item of this name is in the desk file: left out"), messages(result));
  }

  @Test
  void whatIsNeverWrittenIsNotAddedAsANameThatIsRight() {
    String text = "place \"Donnet\" { never \"Donet\" }\n";
    MergeResult result = mergeTwice(text, new Draft(Kind.PLACE, "Donnet", List.of(Clause.text("also", "Donet")), "x"));
    assertEquals(text, result.text());
    assertTrue(messages(result).get(0).contains("“Donet” is never written here"));
  }

  @Test
  void twoTermsInOneOfficeAreTwo() {
    String text = """
        office "mayor"
        person "Ada Example" {
          office "mayor" from 2000 until 2004
        }
        """;
    MergeResult result = mergeTwice(text, person("Ada Example", mayor("2008-01-01", "2012-01-01"), mayor("2000-05-05", "2004-06-06")));
    assertEquals(text.replace("2004\n", "2004\n  office \"mayor\" from 2008-01-01 until 2012-01-01\n"), result.text());
  }

  @Test
  void anOfficeThatShipsIsCalledAsThere() {
    Office shipped = new Office(new Naming("Mayor of Lakeside", List.of("Lakeside Mayor"), List.of()), Optional.empty(), false,
        new Evidence(List.of(ITEM + "7"), Optional.empty()), new DeskPlace("shipped.desk", 1));
    MergeResult result = DeskMerge.merge("", "", List.of(
        new Draft(Kind.OFFICE, "burgomaster", List.of(Clause.text("source", ITEM + "7")), "x"),
        person("Ada Example", Clause.office("burgomaster", day("2014"), Optional.empty())),
        person("Bob Example", Clause.office("lakeside mayor", day("2010"), day("2014")))), new FactBook(List.of(shipped)));
    assertEquals("""
        person "Ada Example" {
          office "Mayor of Lakeside" from 2014
        }
        person "Bob Example" {
          office "Mayor of Lakeside" from 2010 until 2014
        }
        """, result.text());
  }

  @Test
  void aRuleInTheFileAndItsLineEndsStay() {
    String text = "rule a \"b\" {\r\n  when <take> \"office\" {0,2}\r\n  because \"person { x\"\r\n}\r\nperson \"Ada Example\"\r\n";
    MergeResult result = mergeTwice(text, person("Ada Example", born("1950")), person("Bob Example", born("1960")));
    assertEquals(text.stripTrailing() + " {\r\n  born 1950\r\n}\r\n\r\nperson \"Bob Example\" {\r\n  born 1960\r\n}\r\n",
        result.text());
  }

  @Test
  void aLongListOfNamesIsBroken() {
    List<Clause> names = java.util.stream.IntStream.range(0, 12)
        .mapToObj(i -> Clause.text("also", "Ada the Example number " + i)).toList();
    MergeResult result = mergeTwice("", new Draft(Kind.PERSON, "Ada Example", names, "x"));
    assertTrue(result.text().lines().allMatch(line -> line.length() <= 112), result.text());
  }

  @Test
  void aFigureGetsItsNewValueAndATermOfTheDayIsKept() {
    String text = "figure \"key rate\" { unit \"percent\"  is 11 on 2015-08-03 }\n";
    Draft rates = new Draft(Kind.FIGURE, "key rate", List.of(
        Clause.number(new BigDecimal("11.0"), day("2015-08-03").get(), Optional.empty(), Optional.empty()),
        Clause.number(new BigDecimal("10.5"), day("2016-06-14").get(), Optional.empty(), Optional.empty())), "x");
    assertEquals("figure \"key rate\" { unit \"percent\"  is 11 on 2015-08-03  is 10.5 on 2016-06-14 }\n",
        mergeTwice(text, rates).text());
  }

  @Test
  void tenThousandEntriesTakeNoTime() {
    List<Draft> many = java.util.stream.IntStream.range(0, 10_000)
        .mapToObj(i -> person("Ada Example " + i, born("1950"), mayor("2014", "2016"))).toList();
    MergeResult first = DeskMerge.merge("", "", many, FactBook.EMPTY);
    org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofSeconds(20),
        () -> assertEquals(first.text(), DeskMerge.merge(first.text(), first.record(), many, FactBook.EMPTY).text()));
  }
}
