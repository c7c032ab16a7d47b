package org.wiredesk.ui.tests.entries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;
import org.wiredesk.ui.entries.SelectedWords;

class SelectedWordsTest {

  private static final String TEXT = "The mayor was silent. He said nothing of the plan.\n\nHe left.\n";

  @Test
  void theSentenceIsFoundWithTheWordsInIt() {
    SelectedWords selected = select("nothing of").orElseThrow();
    assertEquals("He said nothing of the plan.", selected.sentence());
    assertEquals("nothing of", selected.words());
  }

  @Test
  void halfAWordStandsForAllOfIt() {
    assertEquals(Optional.of("nothing of"), select("thing o").map(SelectedWords::words));
  }

  @Test
  void whiteSpaceAroundTheWordsDoesNotCount() {
    assertEquals(Optional.of("nothing of"), select(" nothing of ").map(SelectedWords::words));
    assertEquals(Optional.empty(), select("\n\n"));
  }

  @Test
  void ofTwoSentencesTheFirstCounts() {
    assertEquals(Optional.of("silent."), select("silent. He").map(SelectedWords::words));
  }

  private static Optional<SelectedWords> select(String words) {
    int start = TEXT.indexOf(words);
    return SelectedWords.of(Wire.of(TEXT), new Span(start, start + words.length()));
  }
}
