package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.phrases.PhraseRule;

class PacksTest {

  @Test
  void whatShipsHasNoProblems() {
    assertEquals(List.of(), Packs.book().problems());
  }

  @Test
  void everyRuleThatShipsShowsWhatItDoesAndWhatItKeeps() {
    Packs.book().rules().forEach(rule -> {
      assertFalse(rule.flags().isEmpty(), () -> rule.place() + " has no flags");
      assertFalse(rule.keeps().isEmpty(), () -> rule.place() + " has no keeps");
      assertFalse(rule.because().isEmpty(), () -> rule.place() + " has no because");
    });
  }

  @Test
  void aDesksOwnRuleStandsInThePlaceOfAShippedOneWithTheSameId() {
    PhraseRule shipped = Packs.book().rules().get(0);
    String[] id = shipped.info().id().value().split(":");
    String text = "rule " + id[2] + " \"Mine\" { when \"of\" because \"b\" flags \"[of]\" keeps \"on\" }";
    List<PhraseRule> own = DeskReader.read(List.of(new DeskSource(id[1] + ".desk", text))).rules();
    List<PhraseRule> all = Packs.rulesWith(own);
    assertEquals(own, all.stream().filter(rule -> rule.info().id().equals(shipped.info().id())).toList());
    assertEquals(Packs.book().rules().size(), all.size());
    assertSame(Packs.book().rules(), Packs.rulesWith(List.of()));
  }

  @Test
  void everyShippedRuleAddsSomethingToTheOthers() {
    assertEquals(List.of(), DeskReader.review(Packs.sources()).problems());
  }
}
