package org.wiredesk.review.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.review.FindingKey;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

class FindingKeysTest {

  private static final CheckId ID = new CheckId("phrasing-doubtful");

  @Test
  void aKeyHasTheWordsTheirSentenceAndTheOtherPlaces() {
    String text = "Envoys met on Monday. They go on Tuesday, he said. All left.";
    Finding finding = finding(text, "on Tuesday").relatedTo(span(text, "on Monday"), "says");
    assertEquals(
        new FindingKey(ID, "on Tuesday", "They go on Tuesday, he said.", List.of("on Monday")), key(text, finding));
  }

  @Test
  void blanksLineEndsAndMarksArePlain() {
    String text = "They called it “use\u00a0 ful\t‘indeed’”  then.";
    assertEquals(
        new FindingKey(ID, "\"use ful", "They called it \"use ful 'indeed'\" then.", List.of()),
        key(text, finding(text, "“use\u00a0 ful")));
  }

  @Test
  void wordsOverTwoSentencesHaveBoth() {
    String text = "One went. Two came. Three stayed.";
    assertEquals("One went. Two came.", key(text, finding(text, "went. Two")).sentence());
  }

  @Test
  void wordsOutsideOfSentencesHaveOnlyThemselves() {
    String text = "ASTREL, 14 March 2024. The ministers met in the town.";
    assertEquals("14 March 2024", key(text, finding(text, "14 March 2024")).sentence());
  }

  @Test
  void aPlaceBetweenTwoCharactersIsInItsSentence() {
    String text = "One went. Two came.";
    Span place = new Span(13, 13);
    FindingKey key = key(text, Finding.of(Checked.check(ID.value()), place, "Word missing"));
    assertEquals(new FindingKey(ID, "", "Two came.", List.of()), key);
  }

  private static FindingKey key(String text, Finding finding) {
    return new FindingKeys(Wire.of(text)).of(finding);
  }

  private static Finding finding(String text, String words) {
    return Finding.of(Checked.check(ID.value()), span(text, words), "Doubtful");
  }

  private static Span span(String text, String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}
