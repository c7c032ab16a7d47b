package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.rules.DeskProblem.Code;

class ShadowedRulesTest {

  private static String rule(String name, String clauses) {
    return "rule " + name + " \"b\" { because \"c\" flags \"[x]\" " + clauses + " }\n";
  }

  /** The lines of rules that another one leaves nothing to say. */
  private static List<Integer> shadowed(String... rules) {
    return review(String.join("", rules)).problems().stream()
        .filter(problem -> problem.code() == Code.SHADOWED).map(problem -> problem.place().line()).toList();
  }

  private static DeskBook review(String text) {
    return DeskReader.review(List.of(new DeskSource("test.desk", text)));
  }

  private static void assertShadowed(String wide, String narrow) {
    assertEquals(List.of(2), shadowed(rule("wide", wide), rule("narrow", narrow)));
    assertEquals(List.of(1), shadowed(rule("narrow", narrow), rule("wide", wide)));
  }

  private static void assertApart(String one, String other) {
    assertEquals(List.of(), shadowed(rule("one", one), rule("other", other)));
  }

  @Test
  void ofTwoThatAreAlikeTheLaterIsTold() {
    assertEquals(List.of(2), shadowed(rule("a", "when \"on the eve\""), rule("b", "when \"on\" \"the\" \"eve\"")));
    assertTrue(review(rule("a", "when \"x y\"") + rule("b", "when \"x y\"")).problems().get(0).message()
        .contains("“a”, at test.desk:1, marks the same words"));
  }

  @Test
  void aRuleThatAsksForMoreIsCovered() {
    assertShadowed("when \"on|in\" \"the\"? \"eve\"", "when \"on the eve\"");
    assertShadowed("when \"Eve\"", "when exact \"Eve\"");
    assertShadowed("when <take> \"part\"", "when <take> \"part\" unless \"not\"");
    assertShadowed("when noun \"part\"", "when NNS except name \"part\"");
    assertShadowed("when any \"part\"", "when <say> \"part\"");
    assertShadowed("when name \"says\"", "when NNP \"says\"");
    assertShadowed("when chunk NP \"says\"", "when chunk NP-end \"says\"");
  }

  @Test
  void whatStandsBesideTheMarkMayBeAskedByTheNarrowRuleOnly() {
    assertShadowed("when \"on the eve\"", "when <say> [\"on the eve\"] \"of\"");
    assertApart("when \"on the eve\"", "when \"on the eve\" \"of\"");
    assertShadowed("when \"eve\"", "when start \"eve\"");
    assertApart("when start \"eve\"", "when any [\"eve\"]");
  }

  @Test
  void aRuleForMoreWiresOrPlacesCoversTheOther() {
    assertShadowed("when \"eve\"", "when \"eve\" original ru");
    assertShadowed("when \"eve\" original ru, uk", "when \"eve\" original ru");
    assertShadowed("when \"eve\" original any", "when \"eve\" original ru");
    assertApart("when \"eve\" original uk", "when \"eve\" original ru");
    assertShadowed("when \"eve\"", "when \"eve\" inside quotations");
    assertApart("when \"eve\" inside quotations", "when \"eve\" outside quotations");
    assertShadowed("when \"eve\"", "when \"eve\" off");
  }

  @Test
  void aRuleWithAnExceptionOfItsOwnCoversNothing() {
    assertApart("when \"eve\" unless \"Christmas eve\"", "when \"eve\" unless \"new eve\"");
    assertApart("when noun except \"eve\" \"x\"", "when noun except \"dawn\" \"x\"");
  }

  @Test
  void allBranchesMustBeCovered() {
    assertApart("when \"on the eve\" | \"at noon\"", "when \"on the eve\" | \"at the dawn\"");
    assertShadowed("when \"on the eve\" when \"at the dawn\" when \"x\"", "when \"on the eve\" | \"at the dawn\"");
  }

  @Test
  void rulesOfOtherFilesCoverToo() {
    DeskBook book = DeskReader.review(List.of(
        new DeskSource("a.desk", rule("a", "when \"on the eve\"")), new DeskSource("b.desk", rule("b", "when \"on the eve\""))));
    assertEquals("b.desk:1", book.problems().get(0).place().toString());
    assertEquals(2, book.rules().size());
  }

  @Test
  void threeThousandRulesThatAreAlikeTakeNoLongTime() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(rule("rule-" + i, "when \"on the eve of\" noun{0,3}"));
    }
    assertTimeout(Duration.ofMinutes(3), () -> assertEquals(2999, review(text.toString()).problems().size()));
  }
}
