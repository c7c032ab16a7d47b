package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.languagetool.Phrases.any;
import static org.wiredesk.languagetool.Phrases.choice;
import static org.wiredesk.languagetool.Phrases.forms;
import static org.wiredesk.languagetool.Phrases.label;
import static org.wiredesk.languagetool.Phrases.mark;
import static org.wiredesk.languagetool.Phrases.optional;
import static org.wiredesk.languagetool.Phrases.rule;
import static org.wiredesk.languagetool.Phrases.sequence;
import static org.wiredesk.languagetool.Phrases.tags;
import static org.wiredesk.languagetool.Phrases.token;
import static org.wiredesk.languagetool.Phrases.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.MarkedText;
import org.wiredesk.checks.api.phrases.Chunk;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.QuotationScope;
import org.wiredesk.checks.api.phrases.Shape;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;
import org.wiredesk.checks.api.phrases.Wording;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

class DeskRuleTest {

  private static final LanguageToolProvider LANGUAGE_TOOL = new LanguageToolProvider(1);

  @Test
  void wordsAreFoundInAnyCase() {
    assertFinds(rule(sequence(word("on"), optional(word("the")), word("background"), word("of"))),
        "[[On the background of]] the talks oil fell. It fell [[on background of]] the war.");
  }

  @Test
  void ofTwoRulesThatKnowAPhraseTheOneIsHeardThatKnowsMoreOfIt() {
    Phrases.Rule some = rule(sequence(word("questions"), word("of")));
    Phrases.Rule more = rule(sequence(forms("discuss"), word("questions"), word("of")));
    List<Finding> found = find(List.of(some.rule(), more.rule()), "They discussed questions of trade. Questions of war came.");
    assertEquals(
        List.of(new Span(5, 27), new Span(35, 47)), found.stream().map(Finding::span).toList());
  }

  @Test
  void exactWordsAreFoundWithTheirCapitalsOnly() {
    Phrases.Rule rule = rule(sequence(
        token(new TokenTest.Words(Set.of("Security"), true)), token(new TokenTest.Words(Set.of("council"), true))));
    assertFinds(rule, "The UN [[Security council]] met. The Security Council met. The security council met.");
  }

  @Test
  void formsAndTagsAreAskedOfOneReading() {
    Phrases.Rule rule = rule(new Phrase.Token(
        TokenPattern.of(new TokenTest.Forms(Set.of("report"))).and(new TokenTest.Tags(Set.of("VBD")))));
    assertFinds(rule, "The agency [[reported]] a loss. The report says so, and reports differ.");
  }

  @Test
  void anExceptionKeepsSilent() {
    Phrases.Rule rule = rule(sequence(word("the"), new Phrase.Token(TokenPattern.of(new TokenTest.Tags(Set.of("NN", "NNS")))
        .except(List.of(new TokenTest.Words(Set.of("talks", "minister"), false))))));
    assertFinds(rule, "[[The ship]] left before the talks with the minister.");
  }

  @Test
  void aGapReachesPastANearerWordOfItsKind() {
    Phrases.Rule rule = rule(sequence(forms("take"), new Phrase.Gap(TokenPattern.ANY, 3), tags("NN"), word("in")));
    assertFinds(rule, "They [[took a leading part in]] the talks.");
  }

  @Test
  void theNearestEndOfAGapCounts() {
    Phrases.Rule rule = rule(sequence(word("from"), new Phrase.Gap(TokenPattern.ANY, 5), word("side")));
    assertFinds(rule, "Threats came [[from one side]] and the other side.");
  }

  @Test
  void marksNarrowTheFinding() {
    Phrases.Rule rule = rule(sequence(word("according"), word("to"), mark(sequence(word("information"), word("of")))));
    assertFinds(rule, "According to [[information of]] the agency, two died.");
  }

  @Test
  void edgesTieToTheSentence() {
    assertFinds(rule(sequence(new Phrase.Edge(true), word("so"))), "[[So]] they left. They did so.");
    assertFinds(rule(sequence(word("so"), optional(word(".")), new Phrase.Edge(false))), "So they left. They did [[so.]]");
  }

  @Test
  void wordsAreCutAsLanguageToolCutsThem() {
    assertFinds(rule(sequence(word("Kremlin's"), word("spokesman"))), "The [[Kremlin’s spokesman]] left.");
    assertFinds(rule(sequence(word("however,"), word("they"))), "[[However, they]] left.");
  }

  @Test
  void shapesAndChunksAreSeen() {
    Phrases.Rule rule = rule(sequence(word("minister"), new Phrase.Token(
        TokenPattern.of(new TokenTest.Any()).and(new TokenTest.Shaped(Shape.CAPITALISED)))));
    assertFinds(rule, "The [[minister Ivanov]] met a minister of trade.");
    Phrases.Rule chunk = rule(sequence(word("on"), token(new TokenTest.InChunk(Chunk.NP_START)), forms("ship")));
    assertFinds(chunk, "He was [[on a ship]] then.");
    Phrases.Rule outside = rule(sequence(word("on"), new Phrase.Token(
        TokenPattern.ANY.except(List.of(new TokenTest.InChunk(Chunk.NP))))));
    assertFinds(outside, "He was on a ship then.");
  }

  @Test
  void aNameMayBeUnknownToTheDictionary() {
    Phrases.Rule rule = rule(sequence(word("minister"), token(new TokenTest.Name())));
    assertFinds(rule, "The [[minister Ivanov]] met the [[minister Zubkovsky]], a minister without portfolio.");
    Phrases.Rule nameless = rule(sequence(word("minister"), new Phrase.Token(
        TokenPattern.ANY.except(List.of(new TokenTest.Name())))));
    assertFinds(nameless, "The minister Zubkovsky met a [[minister without]] portfolio.");
  }

  @Test
  void anUnlessPhraseExcuses() {
    Phrases.Rule rule = rule(word("background")).unless(sequence(word("background"), word("of")));
    assertFinds(rule, "A [[background]] is not the background of the dispute.");
  }

  @Test
  void quotationsAreLookedIntoOrNot() {
    Phrases.Rule inside = rule(word("upgrade")).in(QuotationScope.INSIDE);
    assertFinds(inside, "They call it an “[[upgrade]]”, and an upgrade it is.");
    Phrases.Rule outside = rule(word("upgrade")).in(QuotationScope.OUTSIDE);
    assertFinds(outside, "They call it an “upgrade”, and an [[upgrade]] it is.");
  }

  @Test
  void suggestionsInflect() {
    Phrases.Rule rule = rule(sequence(label("verb", forms("inform")), word("that")))
        .suggesting(new Wording(List.of(new Wording.Like("say", "verb"), new Wording.Text(" that"))))
        .suggesting(new Wording(List.of(new Wording.Inflected("verb", "VBG"))));
    assertOffers(rule, "The ministry informed that it rains.", "said that", "informing");
    assertOffers(rule, "The ministry informs that it rains.", "says that", "informing");
  }

  @Test
  void aSuggestionBeginsASentenceWithACapital() {
    Phrases.Rule rule = rule(sequence(word("in"), word("the"), word("course"), word("of")))
        .suggesting(Wording.of("during"));
    assertOffers(rule, "In the course of the talks it rained.", "During");
    assertOffers(rule, "It rained in the course of the talks.", "during");
  }

  @Test
  void anEmptySuggestionDeletesTheWordsAndABlank() {
    Phrases.Rule rule = rule(word("basically")).suggesting(Wording.of(""));
    String text = "It was basically over.";
    assertEquals("It was over.", find(rule, text).get(0).fixes().get(0).applyTo(text));
  }

  @Test
  void theMessageNamesTheWords() {
    Finding finding = find(rule(word("background")), "A background is seen.").get(0);
    assertEquals("“background”: A test", finding.message());
    assertEquals("because", finding.reasoning());
  }

  @Test
  void aRuleIsForItsOriginalsOnly() {
    Phrases.Rule rule = rule(word("background")).from("de");
    assertEquals(List.of(), find(rule, "A background is seen."));
  }

  @Test
  void aChoiceIsOneRule() {
    assertFinds(rule(choice(sequence(word("in"), word("frames"), word("of")), sequence(word("within"), word("frames")))),
        "[[In frames of]] the visit, and [[within frames]] of it.");
  }

  @Test
  void aLongSentenceDoesNotHoldUpAnything() {
    Phrase greedy = new Phrase.Gap(TokenPattern.ANY, 5);
    Phrases.Rule rule = rule(sequence(any(), greedy, any(), greedy, word("never")));
    String text = "very ".repeat(3000) + "long.";
    long start = System.nanoTime();
    assertEquals(List.of(), find(rule, text));
    long millis = (System.nanoTime() - start) / 1_000_000;
    assertTrue(millis < 20_000, () -> "took " + millis + " ms");
  }

  @Test
  void aSentenceSeenBeforeIsJudgedByTheRulesOfToday() {
    List<List<PhraseRule>> rules = new ArrayList<>(List.of(List.of(rule(word("background")).rule())));
    DeskRuleProvider provider = new DeskRuleProvider(LANGUAGE_TOOL, () -> rules.get(0));
    String text = "A dark background is seen.";
    assertEquals(List.of("background"), words(provider, text));
    assertEquals(List.of("background"), words(provider, text));
    rules.set(0, List.of(rule(word("dark")).rule()));
    assertEquals(List.of("dark"), words(provider, text));
  }

  @Test
  void aSentenceSeenBeforeMayStandInAQuotationNow() {
    PhraseRule outside = rule(word("background")).in(QuotationScope.OUTSIDE).rule();
    List<PhraseRule> rules = List.of(outside);
    DeskRuleProvider provider = new DeskRuleProvider(LANGUAGE_TOOL, () -> rules);
    String sentence = "A grey background is seen. ";
    assertEquals(List.of("background"), words(provider, "It rained. " + sentence + "That is all."));
    assertEquals(List.of(), words(provider, "“It rained. " + sentence + "That is all,” he said."));
    assertEquals(List.of("background"), words(provider, "It rained. " + sentence + "That is all."));
  }

  private static List<String> words(DeskRuleProvider provider, String text) {
    Wires.Collector sink = new Wires.Collector();
    provider.check(CheckContext.of(Wire.of(text), CheckProfile.DEFAULT), sink);
    assertEquals(List.of(), sink.failures);
    return sink.findings.stream().map(finding -> finding.span().of(text)).toList();
  }

  private static void assertFinds(Phrases.Rule rule, String marked) {
    MarkedText text = MarkedText.parse(marked);
    List<Finding> findings = find(rule, text.text());
    assertEquals(marked, new MarkedText(text.text(), findings.stream().map(Finding::span).toList()).written());
  }

  private static void assertOffers(Phrases.Rule rule, String text, String... replacements) {
    assertEquals(List.of(replacements), find(rule, text).get(0).fixes().stream()
        .map(fix -> fix.edits().get(0).replacement()).toList());
  }

  private static List<Finding> find(Phrases.Rule rule, String text) {
    return find(List.of(rule.rule()), text);
  }

  private static List<Finding> find(List<PhraseRule> rules, String text) {
    Wires.Collector sink = new Wires.Collector();
    new DeskRuleProvider(LANGUAGE_TOOL, () -> rules)
        .check(CheckContext.of(Wire.of(text), CheckProfile.DEFAULT), sink);
    assertEquals(List.of(), sink.failures);
    return sink.findings.stream().sorted().toList();
  }
}
