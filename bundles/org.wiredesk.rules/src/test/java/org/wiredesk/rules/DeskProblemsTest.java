package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wiredesk.rules.Desk.assertProblems;

import org.junit.jupiter.api.Test;

class DeskProblemsTest {

  private static String rule(String clauses) {
    return "rule a \"b\" { because \"c\" " + clauses + " }\n";
  }

  @Test
  void anUnknownTagIsToldWithTheNearestOne() {
    assertProblems(rule("when [[noum]] \"x\" flags \"[x]\"") + "~ there is no word class or tag “noum”; did you mean “noun”?");
    assertProblems(rule("when [[VBX]] flags \"[x]\"") + "~ did you mean “VB");
    assertProblems(rule("when [[chunk NX]] flags \"[x]\"") + "~ there is no chunk “NX”");
  }

  @Test
  void anUnknownLabelIsTold() {
    assertProblems(rule("when who:\"x\" [[suggest \"{what} y\"]] flags \"[x]\"") + "~ no part of the pattern is labelled “what”");
    assertProblems(rule("when who:\"x\" [[says \"{who as VXX} y\"]] flags \"[x]\"") + "~ there is no tag “VXX”");
  }

  @Test
  void aCategoryIsOneOfMqm() {
    assertProblems(rule("when \"x\" flags \"[x]\" [[category style/unidiomatik]]") + "~ did you mean “style/unidiomatic”?");
  }

  @Test
  void anExampleThatIsNotMarkedIsTold() {
    assertProblems(rule("when \"x\" [[flags \"x\"]]")
        + "~ nothing is marked");
    assertProblems(rule("when \"x\" flags \"[x]\" [[keeps \"[x]\"]]") + "~ nothing may be found");
  }

  @Test
  void aRuleWithoutExampleOrReasonRunsWithAWarning() {
    assertProblems("rule [[a]] \"b\" { when \"x\" because \"c\" }\n~ give it a “flags”");
    assertEquals(1, Desk.read("rule a \"b\" { when \"x\" because \"c\" }").rules().size());
  }

  @Test
  void aPatternThatCanBeEmptyIsTold() {
    assertProblems(rule("when [[\"x\"?]] flags \"[x]\"") + "~ every word of it can be left out");
  }

  @Test
  void aGapHasABound() {
    assertProblems(rule("when \"x\" [[..11]] \"y\" flags \"[x]\"") + "~ from 1 to 10, not 11");
  }

  @Test
  void aPatternOfTooManyWordOrdersIsToldWhatToWrite() {
    String kinds = "(\"a\" | noun)? ".repeat(6);
    String words = "(\"a\" | \"b\")? ".repeat(6);
    assertProblems(rule("when [[\"x\" " + kinds + "\"y\"]] flags \"[x y]\"") + "~ put words of one kind into one string, \"a|b\"");
    assertEquals(1, Desk.read(rule("when \"x\" " + words + "\"y\" flags \"[x y]\"")).rules().size());
  }

  @Test
  void oneClauseOfAKindIsEnough() {
    assertProblems(rule("when \"x\" flags \"[x]\" [[because \"d\"]]") + "~ two of the clause “because”");
  }

  @Test
  void whatIsBrokenDoesNotSpoilTheRest() {
    DeskBook book = Desk.read("""
        rule one "b" { when "x" flags "[x]" because "c" }
        rule two "b" { when "x" , flags "[x]"
        rule three "b" { when "x" flags "[x]" because "c" }
        term "Duma" }
        person "Ada Example" { born 1950 }
        """);
    assertEquals(2, book.rules().size());
    assertEquals(1, book.facts().people().size());
    assertEquals("[test.desk:2, test.desk:4]", book.problems().stream().map(DeskProblem::place).toList().toString());
  }

  @Test
  void aStringThatIsNotClosedSpoilsItsOwnEntryOnly() {
    DeskBook book = Desk.read("""
        rule one "b" { when "x flags [x] because c }
        rule two "b" { when "x" flags "[x]" because "c" }
        """);
    assertEquals("desk:test:two", book.rules().get(0).info().id().value());
  }

  @Test
  void anImportThatIsNotThereIsTold() {
    assertProblems("[[import \"nowhere.desk\"]]\n~ there is no file nowhere.desk beside this one");
  }
}
