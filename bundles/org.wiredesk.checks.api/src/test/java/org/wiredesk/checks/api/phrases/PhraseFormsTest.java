package org.wiredesk.checks.api.phrases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.phrases.PhraseForms.UnfitPhraseException;
import org.wiredesk.text.Span;

class PhraseFormsTest {

  @Test
  void anOptionalWordMakesTwoForms() throws UnfitPhraseException {
    assertForms(sequence(word("on"), optional(word("the")), word("eve")), "on eve", "on the eve");
  }

  @Test
  void aRepetitionMakesAFormForEachNumberOfTimes() throws UnfitPhraseException {
    assertForms(sequence(new Phrase.Repeat(word("very"), 1, 3), word("big")),
        "very big", "very very big", "very very very big");
  }

  @Test
  void branchesAreSpelledOut() throws UnfitPhraseException {
    assertForms(sequence(new Phrase.Choice(List.of(word("in"), sequence(word("as"), word("of")))), word("May")),
        "in May", "as of May");
  }

  @Test
  void aGapCountsItsTokens() throws UnfitPhraseException {
    Phrase gap = new Phrase.Gap(TokenPattern.of(words("*")), 2);
    List<PhraseForm> forms = PhraseForms.of(sequence(word("take"), gap, word("part")));
    assertEquals(List.of(0, 1, 2), forms.stream().map(PhraseForm::gapTokens).toList());
  }

  @Test
  void marksAndLabelsKnowTheirTokensInEachForm() throws UnfitPhraseException {
    Phrase phrase = sequence(
        word("he"), new Phrase.Marked(sequence(optional(word("has")), new Phrase.Labelled("verb", word("said")))));
    assertEquals(
        List.of(
            form("he said", new Span(1, 2), new Span(1, 2)), form("he has said", new Span(1, 3), new Span(2, 3))),
        PhraseForms.of(phrase));
  }

  @Test
  void edgesTieAFormToItsSentence() throws UnfitPhraseException {
    PhraseForm form = PhraseForms.of(
        sequence(new Phrase.Edge(true), word("so"), new Phrase.Edge(false))).get(0);
    assertEquals(List.of(true, true), List.of(form.atStart(), form.atEnd()));
  }

  @Test
  void whatStandsBeforeTheStartOfASentenceHasNoForm() throws UnfitPhraseException {
    assertForms(sequence(word("so"), new Phrase.Edge(true), word("they")));
  }

  @Test
  void aPhraseNeedsAWordThatStays() {
    assertThrows(UnfitPhraseException.class, () -> PhraseForms.of(optional(word("the"))));
  }

  @Test
  void aPhraseWithTooManyFormsIsRefused() {
    Phrase gap = new Phrase.Gap(TokenPattern.ANY, 10);
    Phrase phrase = sequence(word("a"), gap, word("b"), gap, word("c"), gap, word("d"));
    assertThrows(UnfitPhraseException.class, () -> PhraseForms.of(phrase));
  }

  private static void assertForms(Phrase phrase, String... forms) throws UnfitPhraseException {
    assertEquals(Arrays.asList(forms), PhraseForms.of(phrase).stream().map(PhraseFormsTest::words).toList());
  }

  private static PhraseForm form(String words, Span mark, Span verb) {
    List<TokenPattern> tokens =
        Arrays.stream(words.split(" ")).map(word -> TokenPattern.of(words(word))).toList();
    return new PhraseForm(tokens, 0, false, false, mark, Map.of("verb", verb));
  }

  private static String words(PhraseForm form) {
    return String.join(" ", form.tokens().stream()
        .map(token -> ((TokenTest.Words) token.all().get(0)).words().iterator().next()).toList());
  }

  private static Phrase sequence(Phrase... parts) {
    return new Phrase.Sequence(List.of(parts));
  }

  private static Phrase optional(Phrase part) {
    return new Phrase.Repeat(part, 0, 1);
  }

  private static Phrase word(String word) {
    return new Phrase.Token(TokenPattern.of(words(word)));
  }

  private static TokenTest words(String word) {
    return new TokenTest.Words(Set.of(word), false);
  }
}
