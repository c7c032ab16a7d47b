package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.QuotationScope;
import org.wiredesk.checks.api.phrases.Shape;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;
import org.wiredesk.checks.api.phrases.Wording;
import org.wiredesk.text.Span;

class DeskReaderTest {

  private static final String RULE = """
      rule on-the-eve "Calque of «накануне»" {
        when "on" "the"? verb:<eve> ..3 NN except "talks"
        unless "on the eve of" name
        suggest "the day before", "{verb as VBG}", ""
        says "“{verb}” is yesterday"
        because "Russian «накануне»
            is often no more than yesterday."
        category accuracy/mistranslation  severity major  original ru
        outside quotations
        off
        flags "[On the eve] the minister left." to "The day before"
        keeps "On the eve of the talks."
      }
      """;

  @Test
  void aRuleTellsWhatItIs() {
    PhraseRule rule = Desk.rule("pack \"House\"\n" + RULE);
    assertEquals("desk:test:on-the-eve", rule.info().id().value());
    assertEquals("Calque of «накануне»", rule.info().title());
    assertEquals("House", rule.info().group());
    assertEquals(MqmCategory.MISTRANSLATION, rule.info().category());
    assertEquals(FindingKind.PHRASING, rule.info().kind());
    assertEquals(Severity.MAJOR, rule.info().severity());
    assertEquals(false, rule.info().onByDefault());
    assertEquals(QuotationScope.OUTSIDE, rule.quotations());
    assertEquals("test.desk:2", rule.place().toString());
    assertEquals("Russian «накануне» is often no more than yesterday.", rule.because());
  }

  @Test
  void aPatternIsRead() {
    Phrase expected = new Phrase.Sequence(List.of(
        word("on"),
        new Phrase.Repeat(word("the"), 0, 1),
        new Phrase.Labelled("verb", new Phrase.Token(TokenPattern.of(new TokenTest.Forms(Set.of("eve"))))),
        new Phrase.Gap(TokenPattern.ANY, 3),
        new Phrase.Token(TokenPattern.of(new TokenTest.Tags(Set.of("NN")))
            .except(List.of(new TokenTest.Words(Set.of("talks"), false))))));
    assertEquals(List.of(expected), Desk.rule(RULE).when());
  }

  @Test
  void aChoiceBetweenWordsIsOneToken() {
    PhraseRule rule = Desk.rule("rule a \"b\" { when (\"of\" | \"on\") (NN | noun) flags \"[x]\" because \"y\" }");
    assertEquals(List.of(new Phrase.Sequence(List.of(
        new Phrase.Token(TokenPattern.of(new TokenTest.Words(Set.of("of", "on"), false))),
        new Phrase.Token(TokenPattern.of(new TokenTest.Tags(Set.of("NN", "NNS"))))))), rule.when());
  }

  @Test
  void aFigureIsAWordOfAPatternAlthoughAnEntryBeginsSoToo() {
    Phrase figure = new Phrase.Token(TokenPattern.of(new TokenTest.Shaped(Shape.FIGURE)));
    PhraseRule rule = Desk.rule("""
        figure "key rate" { is 11 on 2015-08-03 }
        rule a "b" { when "by" (figure | quote) figure flags "[x]" because "y" }
        """);
    assertEquals(List.of(new Phrase.Sequence(List.of(word("by"), new Phrase.Choice(List.of(
        figure, new Phrase.Token(TokenPattern.of(new TokenTest.Shaped(Shape.QUOTE))))), figure))), rule.when());
  }

  @Test
  void aLongFileIsReadAsAShortOneIs() {
    StringBuilder text = new StringBuilder("pack \"Long\"\n");
    for (int i = 0; i < 2000; i++) {
      text.append(RULE.replace("on-the-eve", "rule-" + i));
    }
    DeskBook book = Desk.readClean(text.toString());
    assertEquals(2000, book.rules().size());
    PhraseRule last = book.rules().get(1999);
    assertEquals("Long", last.info().group());
    assertEquals(2 + 1999 * RULE.lines().count(), last.place().line());
  }

  @Test
  void whatLooksLikeAnEntryInACommentIsNone() {
    String comment = "/*\n" + "rule of thumb: keep it short\n".repeat(5000) + "*/\n";
    assertEquals(1, Desk.readClean(comment + RULE).rules().size());
  }

  @Test
  void suggestionsSpeakOfLabels() {
    assertEquals(
        List.of(Wording.of("the day before"), new Wording(List.of(new Wording.Inflected("verb", "VBG"))), Wording.of("")),
        Desk.rule(RULE).suggestions());
  }

  @Test
  void examplesHaveTheirMarks() {
    PhraseRule rule = Desk.rule(RULE);
    assertEquals(List.of(new Span(0, 10)), rule.flags().get(0).example().marks());
    assertEquals(Optional.of("The day before"), rule.flags().get(0).fix());
    assertEquals("test.desk:12", rule.keeps().get(0).place().toString());
  }

  @Test
  void aPackSpeaksForItsRules() {
    PhraseRule rule = Desk.rule("""
        pack "House" { original ru, uk  category style/awkward  severity neutral }
        rule a "b" { when "x" flags "[x]" because "y" }
        """);
    assertEquals(Set.of("ru", "uk"), rule.originals().languages());
    assertEquals(MqmCategory.AWKWARD_STYLE, rule.info().category());
    assertEquals(Severity.NEUTRAL, rule.info().severity());
  }

  @Test
  void aRuleIsForTheLanguagesItNames() {
    PhraseRule rule = Desk.rule(RULE);
    assertTrue(rule.originals().include(Optional.of("ru-RU")));
    assertEquals(false, rule.originals().include(Optional.of("de")));
    assertEquals(false, rule.originals().include(Optional.empty()));
  }

  @Test
  void anImportedFileIsReadToo() {
    DeskSource importing = new DeskSource("desk/a.desk", "import \"b.desk\"\n");
    DeskSource imported = new DeskSource("desk/b.desk", "import \"a.desk\"\n" + RULE);
    DeskBook book = DeskReader.read(List.of(importing),
        (name, written) -> Optional.of(written.equals("b.desk") ? imported : importing));
    assertEquals(List.of(), book.problems());
    assertEquals(1, book.rules().size());
  }

  @Test
  void theSameRuleInTwoFilesOfOneNameRunsOnce() {
    DeskBook book = DeskReader.read(List.of(new DeskSource("a/x.desk", RULE), new DeskSource("b/x.desk", RULE)));
    assertEquals(1, book.rules().size());
    assertTrue(book.problems().get(0).message().contains("already, at a/x.desk:1"), book.problems()::toString);
  }

  private static Phrase word(String word) {
    return new Phrase.Token(TokenPattern.of(new TokenTest.Words(Set.of(word), false)));
  }
}
