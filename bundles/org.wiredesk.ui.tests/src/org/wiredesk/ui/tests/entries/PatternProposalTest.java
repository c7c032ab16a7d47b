package org.wiredesk.ui.tests.entries;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.Reading;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TaggedWord;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;
import org.wiredesk.ui.entries.PatternProposal;

class PatternProposalTest {

  @Test
  void verbsAndNounsAreFoundInAnyForm() {
    assertEquals("<discuss> <question> \"of\"",
        pattern("discussed/discuss/VBD", "questions/question/NNS", "of/of/IN"));
  }

  @Test
  void articlesWithinAreOptionalAndThoseAtTheEdgeStay() {
    assertEquals("\"the\" <course> (\"the\" | \"a\" | \"an\")? <talk>",
        pattern("The/the/DT", "course/course/NN", "the/the/DT", "talks/talk/NNS"));
  }

  @Test
  void namesAndMarksStayAsTheyAre() {
    assertEquals("\"kremlin\" \",\" <say>", pattern("Kremlin/Kremlin/NNP", ",/,/,", "says/say/VBZ"));
  }

  @Test
  void ofAWordThatMayBeBothThePhraseDecides() {
    assertEquals("<visit>", pattern("visits/visit/NNS/VBZ"));
    assertEquals("\"so-called\" <plan>", pattern("so-called/so-called/JJ", "plans/plan/NNS"));
  }

  @Test
  void wordsThatNobodyKnowsStayAsTheyAre() {
    assertEquals("\"zzyrk\" \"a \\\"b\\\"\"", pattern("Zzyrk", "a \"b\""));
    assertEquals("\"on the eve\"", PatternProposal.plain("On  the eve"));
  }

  /** Each word as text/lemma/tag/another tag. */
  private static String pattern(String... words) {
    StringBuilder text = new StringBuilder();
    List<TaggedWord> tagged = new ArrayList<>();
    for (String word : words) {
      String[] parts = word.split("/");
      List<Reading> readings = new ArrayList<>();
      for (int i = 2; i < parts.length; i++) {
        readings.add(new Reading(parts[1], parts[i]));
      }
      int start = text.length();
      text.append(parts[0]);
      tagged.add(new TaggedWord(parts[0], new Span(start, text.length()), start > 0, readings, Set.of()));
      text.append(' ');
    }
    Span all = new Span(0, text.length());
    return PatternProposal.of(new TaggedSentence(new Sentence(0, 0, all, text.toString()), tagged), all);
  }
}
