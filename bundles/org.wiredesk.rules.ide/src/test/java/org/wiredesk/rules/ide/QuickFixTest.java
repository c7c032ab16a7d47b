package org.wiredesk.rules.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.rules.DeskProblem.Code;

class QuickFixTest {

  private static List<DeskQuickFix> fixes(Desk desk, Code code) {
    return desk.language.problems(Desk.FILE).stream().filter(problem -> problem.code() == code)
        .findFirst().orElseThrow(() -> new AssertionError(desk.language.problems(Desk.FILE))).fixes();
  }

  private static DeskQuickFix fix(Desk desk, Code code, String label) {
    return fixes(desk, code).stream().filter(fix -> fix.label().equals(label)).findFirst()
        .orElseThrow(() -> new AssertionError(fixes(desk, code)));
  }

  /** The text after a repair. */
  private static String fixed(String text, Code code, String label) {
    Desk desk = Desk.of(text);
    return desk.edited(fix(desk, code, label).edits());
  }

  private static String rule(String clauses) {
    return "rule a \"b\" { because \"c\" " + clauses + " }";
  }

  @Test
  void theNearestTagIsOffered() {
    assertEquals(rule("when noun flags \"[x]\""),
        fixed(rule("when noum flags \"[x]\""), Code.NOT_IN_CATALOG, "Change to “noun”"));
    assertEquals(rule("when chunk NP-start flags \"[x]\""),
        fixed(rule("when chunk NP-strat flags \"[x]\""), Code.NOT_IN_CATALOG, "Change to “NP-start”"));
    assertEquals(rule("when \"x\" as verb flags \"[x]\""),
        fixed(rule("when \"x\" as vreb flags \"[x]\""), Code.NOT_IN_CATALOG, "Change to “verb”"));
  }

  @Test
  void categoriesSeveritiesAndLanguagesAreOffered() {
    assertEquals(rule("when \"x\" flags \"[x]\" category style/unidiomatic"), fixed(
        rule("when \"x\" flags \"[x]\" category style/unidiomatik"), Code.NOT_IN_CATALOG, "Change to “style/unidiomatic”"));
    assertEquals(rule("when \"x\" flags \"[x]\" severity major"),
        fixed(rule("when \"x\" flags \"[x]\" severity bad"), Code.NOT_IN_CATALOG, "Change to “major”"));
    assertEquals(rule("when \"x\" flags \"[x]\" original ru"),
        fixed(rule("when \"x\" flags \"[x]\" original RU"), Code.NOT_IN_CATALOG, "Change to “ru”"));
  }

  @Test
  void labelsAndTagsOfSuggestionsAreOffered() {
    assertEquals(rule("when who:name suggest \"by {who}\" flags \"[x]\""),
        fixed(rule("when who:name suggest \"by {whom}\" flags \"[x]\""), Code.BAD_WORDING, "Change to “who”"));
    assertEquals(rule("when v:<say> says \"{v as VBG}\" flags \"[x]\""),
        fixed(rule("when v:<say> says \"{v as VBX}\" flags \"[x]\""), Code.BAD_WORDING, "Change to “VBG”"));
  }

  @Test
  void aReasonAndExamplesAreAdded() {
    assertEquals("rule a \"b\" {\n  when \"x\"\n  flags \"[x]\"\n  because \"\"\n}\n",
        fixed("rule a \"b\" {\n  when \"x\"\n  flags \"[x]\"\n}\n", Code.MISSING_REASON, "Add a reason"));
    String text = fixed("rule a \"b\" { when \"on|in the\" noun because \"c\"}", Code.MISSING_EXAMPLE, "Add examples");
    assertEquals("rule a \"b\" { when \"on|in the\" noun because \"c\" flags \"A sentence with [on the] in it.\""
        + " keeps \"A sentence that is right.\" }", text);
    assertEquals(List.of(), Desk.of(text).language.problems(Desk.FILE));
    assertEquals("rule a \"b\" { because \"c\" when \"words\" }",
        fixed("rule a \"b\" { because \"c\" }", Code.MISSING_PATTERN, "Add a pattern"));
  }

  @Test
  void bracketsGoWhereTheyBelong() {
    assertEquals(rule("when \"the eve\" flags \"On [the Eve] of war.\""),
        fixed(rule("when \"the eve\" flags \"On the Eve of war.\""), Code.BAD_EXAMPLE, "Mark “the eve”"));
    assertEquals(rule("when \"x\" flags \"[x]\" keeps \"an y\""),
        fixed(rule("when \"x\" flags \"[x]\" keeps \"an [y]\""), Code.BAD_EXAMPLE, "Take the brackets away"));
    assertEquals(rule("when [\"x\"] \"y\" flags \"[x]\""),
        fixed(rule("when [\"x\"] [\"y\"] flags \"[x]\""), Code.UNFIT_PATTERN, "Take these brackets away"));
  }

  @Test
  void aGapIsMadeShortEnough() {
    assertEquals(rule("when \"x\" ..10 \"y\" flags \"[x]\""),
        fixed(rule("when \"x\" ..11 \"y\" flags \"[x]\""), Code.UNFIT_PATTERN, "Change to “10”"));
    assertEquals(rule("when \"x\" any{0,10} \"y\" flags \"[x]\""),
        fixed(rule("when \"x\" any{0,12} \"y\" flags \"[x]\""), Code.UNFIT_PATTERN, "Change to “10”"));
  }

  @Test
  void whatStandsThereTwiceIsTakenOutOrRenamed() {
    assertEquals(rule("when \"x\" flags \"[x]\" "),
        fixed(rule("when \"x\" flags \"[x]\" because \"d\""), Code.DUPLICATE, "Take this clause out"));
    String two = rule("when \"x\" flags \"[x]\"") + "\n" + rule("when \"y\" flags \"[x]\"") + "\n";
    assertEquals(two.replace("\nrule a", "\nrule a-2"), fixed(two, Code.DUPLICATE, "Change to “a-2”"));
    assertEquals("term \"Duma\"\nterm \"Rada\"\n",
        fixed("term \"Duma\"\nterm \"Duma\" {\n}\nterm \"Rada\"\n", Code.DUPLICATE, "Take this entry out"));
    assertEquals("term \"Duma\" { never \"duma\" }",
        fixed("term \"Duma\" { never \"Duma\", \"duma\" }", Code.DUPLICATE, "Take “Duma” out of “never”"));
  }

  @Test
  void aShadowedRuleIsTakenOutOrSwitchedOff() {
    String wide = rule("when \"x\" flags \"[x]\"") + "\n";
    String narrow = "rule c \"d\" {\n  when \"x\"\n  because \"c\"\n  flags \"[x]\"\n}\n";
    assertEquals(wide, fixed(wide + narrow, Code.SHADOWED, "Take this rule out"));
    assertTrue(fixed(wide + narrow, Code.SHADOWED, "Switch this rule off").endsWith("  flags \"[x]\"\n  off\n}\n"));
  }

  @Test
  void anUnknownOfficeIsChangedOrWrittenDown() {
    String person = "person \"Ada\" { office \"mayor of Rigga\" from 2014 }\n";
    Desk desk = Desk.of(person).beside("offices.desk", "office \"mayor of Riga\"");
    assertEquals(person.replace("Rigga", "Riga"),
        desk.edited(fix(desk, Code.UNKNOWN_NAME, "Change to “mayor of Riga”").edits()));
    assertEquals("office \"mayor of Rigga\"\n\n" + person,
        desk.edited(fix(desk, Code.UNKNOWN_NAME, "Write down the office “mayor of Rigga”").edits()));
  }

  @Test
  void overlappingTimesAreEndedOrShared() {
    String people = """
        person "Ada" { office "mayor" from 2010 }
        person "Bob" {
          office "mayor" from 2015-03-01
        }
        """;
    Desk desk = Desk.of(people).beside("offices.desk", "office \"mayor\"\n");
    assertEquals(people.replace("from 2010", "from 2010 until 2015-03-01"),
        desk.edited(fix(desk, Code.OVERLAP, "Let \"Ada\" end on 2015-03-01").edits()));
    assertEquals("office \"mayor\" { shared }\n", Desk.apply("office \"mayor\"\n", URI.create("test:/desk/offices.desk"),
        fix(desk, Code.OVERLAP, "Say that several hold “mayor” at a time").edits()));
  }

  @Test
  void theNearestDayOfTheCalendarIsOffered() {
    assertEquals("event \"x\" on 2015-11-30", fixed("event \"x\" on 2015-11-31", Code.BAD_DATE, "Change to “2015-11-30”"));
    assertEquals("event \"x\" on 2015-12-01", fixed("event \"x\" on 2015-13-01", Code.BAD_DATE, "Change to “2015-12-01”"));
    assertEquals("event \"x\" on 2015-02-28", fixed("event \"x\" on 2015-02-29", Code.BAD_DATE, "Change to “2015-02-28”"));
    assertEquals("event \"x\" from 2015-11-12 until 2015-11-13",
        fixed("event \"x\" from 2015-11-13 until 2015-11-12", Code.BAD_DATE, "Exchange the two dates"));
  }

  @Test
  void aNameThatContradictsAnotherEntryIsTakenOut() {
    assertEquals("term \"A\" { also \"B\" }\nterm \"C\" {\n}\n",
        fixed("term \"A\" { also \"B\" }\nterm \"C\" {\n  also \"B\"\n}\n", Code.AMBIGUOUS, "Take “B” out of “also”"));
  }

  @Test
  void anImportIsChangedOrTakenOut() {
    Desk desk = Desk.of("import \"ofices.desk\"\nterm \"A\"\n").beside("offices.desk", "");
    assertEquals("import \"offices.desk\"\nterm \"A\"\n",
        desk.edited(fix(desk, Code.IMPORT, "Change to “offices.desk”").edits()));
    assertEquals("term \"A\"\n", desk.edited(fix(desk, Code.IMPORT, "Take this import out").edits()));
  }

  @Test
  void whatTheParserMissesIsOffered() {
    assertEquals("term \"A\" { also \"B\"\n}\nterm \"C\"\n",
        fixed("term \"A\" { also \"B\"\nterm \"C\"\n", Code.SYNTAX, "Add the missing “}”"));
    assertEquals(rule("when \"x\" flags \"[x]\""), fixed(rule("wehn \"x\" flags \"[x]\""), Code.SYNTAX, "Change to “when”"));
    assertEquals("rule a \"b\" {\n  because \"c\"\n  when \"x\"\n}\n",
        fixed("rule a \"b\" {\n  because \"c\n  when \"x\"\n}\n", Code.SYNTAX, "Close the quotation marks"));
    assertEquals("term \"A\" \n", fixed("term \"A\" }\n", Code.SYNTAX, "Take “}” out"));
  }

  @Test
  void anExampleThatFailsIsToldInItsLine() {
    Desk desk = Desk.of("rule a \"b\" {\n  because \"c\"\n  when \"x\"\n  flags \"[x]\"\n}\nrule half \"b\" { when");
    List<DeskMarker> failed = desk.language.examples(Desk.FILE, rules -> rules.stream()
        .map(rule -> new ExampleTester.Failed(
            new DeskPlace(rule.place().file(), 4), "finds nothing in: [x]", Optional.empty())).toList());
    assertEquals("rule a \"b\" {\n  because \"c\"\n  when \"x\"\n  [[flags \"[x]\"]]\n}\nrule half \"b\" { when",
        desk.marked(failed.stream().map(DeskMarker::span).toList()));
    assertEquals("this rule finds nothing in: [x]", failed.get(0).message());
  }

  @Test
  void anExampleIsMarkedAsTheRuleFindsIt() {
    String rule = "rule a \"b\" {\n  because \"c\"\n  when \"x\"\n  flags \"[the x] of \\\"y\\\"\"\n}\n";
    Desk desk = Desk.of(rule);
    List<DeskMarker> failed = desk.language.examples(Desk.FILE, rules -> rules.stream()
        .map(one -> new ExampleTester.Failed(
            new DeskPlace(one.place().file(), 4), "finds: …", Optional.of("the [x] of \"y\""))).toList());
    DeskQuickFix fix = failed.get(0).fixes().get(0);
    assertEquals("Mark what the rule finds", fix.label());
    assertEquals(rule.replace("[the x]", "the [x]"), desk.edited(fix.edits()));
  }
}
