package org.wiredesk.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.wiredesk.ui.editor.QuotedWords;

class QuotedWordsTest {

  @Test
  void arabicInQuotesIsSetApart() {
    assertEquals("it says “5 days”, the original “\u20684 أيام\u2069”: 4 days.",
        QuotedWords.isolated("it says “5 days”, the original “4 أيام”: 4 days."));
  }

  @Test
  void otherQuotationsStayAsTheyAre() {
    String message = "it says “5 days”, the original “четыре дня”: 4 days";
    assertEquals(message, QuotedWords.isolated(message));
    assertEquals("أيام “4 أيام", QuotedWords.isolated("أيام “4 أيام"));
    assertEquals("“”", QuotedWords.isolated("“”"));
  }
}
