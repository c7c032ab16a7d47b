package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
