package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeskEntryTest {

  private static final String TEXT = """
      // A comment.

      rule one "One" {
        when )
      }

      term "Two" {
        never "Too"
      }
      """;

  @Test
  void anEntryIsFoundByAnyPlaceInIt() {
    DeskEntry one = DeskEntry.at(TEXT, TEXT.indexOf("when")).orElseThrow();
    assertEquals("rule", one.keyword());
    assertEquals(TEXT.indexOf("rule"), one.span().start());
    assertTrue(one.span().of(TEXT).endsWith("}"));
    assertTrue(one.has(3) && one.has(5));
    assertFalse(one.has(2) || one.has(6));
    assertEquals(Optional.of(one), DeskEntry.at(TEXT, TEXT.indexOf("rule")));
  }

  @Test
  void theLinesBehindAnEntryBelongToIt() {
    assertEquals(Optional.of("rule"), DeskEntry.at(TEXT, TEXT.indexOf("term") - 1).map(DeskEntry::keyword));
    assertEquals(Optional.of("term"), DeskEntry.at(TEXT, TEXT.length()).map(DeskEntry::keyword));
  }

  @Test
  void beforeTheFirstEntryThereIsNone() {
    assertEquals(Optional.empty(), DeskEntry.at(TEXT, 3));
    assertEquals(Optional.empty(), DeskEntry.at("", 0));
  }
}
