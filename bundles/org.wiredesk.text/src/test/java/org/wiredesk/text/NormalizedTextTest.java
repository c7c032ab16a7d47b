package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NormalizedTextTest {

  @Test
  void everyLineEndBecomesOneCharacter() {
    assertEquals("a\nb\nc\nd\n\n", NormalizedText.of("a\r\nb\rc\nd\r\r\n").text());
  }

  @Test
  void everyWordLeadsBackToItselfInTheFile() {
    String file = "\r\nThe 🕊\r\rin a cafe\u0301\r\n\r\nleft\nagain\r\n";
    NormalizedText normalized = NormalizedText.of(file);

    for (String word : new String[] {"The", "🕊", "in", "cafe\u0301", "left", "again"}) {
      int place = normalized.text().indexOf(word);
      Span there = normalized.toOriginal(new Span(place, place + word.length()));
      assertEquals(word, there.of(file));
      assertEquals(place, normalized.fromOriginal(there.start()));
    }
  }

  @Test
  void aPlaceAtALineEndStaysBeforeItAndBetweenItsTwoCharactersMeansBefore() {
    NormalizedText normalized = NormalizedText.of("ab\r\ncd");

    assertEquals(2, normalized.toOriginal(2));
    assertEquals(4, normalized.toOriginal(3));
    assertEquals(2, normalized.fromOriginal(2));
    assertEquals(2, normalized.fromOriginal(3));
    assertEquals(3, normalized.fromOriginal(4));
    assertEquals(5, normalized.fromOriginal(6));
  }

  @Test
  void spansThatOnlyTouchDoNotOverlapButBothTouchThePlaceBetween() {
    Span left = new Span(0, 3);
    Span right = new Span(3, 5);

    assertFalse(left.overlaps(right));
    assertTrue(left.touches(3));
    assertTrue(right.touches(3));
    assertFalse(right.touches(2));
    assertTrue(new Span(0, 5).contains(right));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> left.shift(-1));
  }
}
