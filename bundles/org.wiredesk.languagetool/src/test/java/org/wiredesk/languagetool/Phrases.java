package org.wiredesk.languagetool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.phrases.Originals;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.QuotationScope;
import org.wiredesk.checks.api.phrases.RuleExample;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;
import org.wiredesk.checks.api.phrases.Wording;

/** Phrase rules in tests, without the files that they are written in. */
final class Phrases {

  private static final DeskPlace PLACE = new DeskPlace("test.desk", 1);

  private Phrases() {}

  /** A rule that grows. */
  record Rule(PhraseRule rule) {

    Rule unless(Phrase phrase) {
      return new Rule(new PhraseRule(rule.info(), PLACE, rule.originals(), rule.quotations(), rule.when(),
          List.of(phrase), rule.says(), rule.because(), rule.suggestions(), rule.flags(), rule.keeps()));
    }

    Rule in(QuotationScope scope) {
      return new Rule(new PhraseRule(rule.info(), PLACE, rule.originals(), scope, rule.when(), rule.unless(),
          rule.says(), rule.because(), rule.suggestions(), rule.flags(), rule.keeps()));
    }

    Rule from(String language) {
      return new Rule(new PhraseRule(rule.info(), PLACE, new Originals(true, Set.of(language)), rule.quotations(),
          rule.when(), rule.unless(), rule.says(), rule.because(), rule.suggestions(), rule.flags(), rule.keeps()));
    }

    Rule suggesting(Wording wording) {
      return new Rule(new PhraseRule(rule.info(), PLACE, rule.originals(), rule.quotations(), rule.when(),
          rule.unless(), rule.says(), rule.because(),
          Stream.concat(rule.suggestions().stream(), Stream.of(wording)).toList(), rule.flags(), rule.keeps()));
    }

    /** @param fix the first suggestion, or null where the example tells none */
    Rule flagging(String marked, String fix) {
      RuleExample example = new RuleExample(CheckPage.Example.parse(marked), Optional.ofNullable(fix), PLACE);
      return new Rule(new PhraseRule(rule.info(), PLACE, rule.originals(), rule.quotations(), rule.when(),
          rule.unless(), rule.says(), rule.because(), rule.suggestions(), List.of(example), rule.keeps()));
    }
  }

  static Rule rule(Phrase when) {
    CheckInfo info = new CheckInfo("desk:test:rule", "A test", FindingKind.PHRASING, Severity.MINOR,
        MqmCategory.UNIDIOMATIC_STYLE, ItsType.STYLE);
    return new Rule(new PhraseRule(info, PLACE, Originals.ALL, QuotationScope.ANYWHERE, List.of(when), List.of(),
        Wording.of(""), "because", List.of(), List.of(), List.of()));
  }

  static Phrase sequence(Phrase... parts) {
    return new Phrase.Sequence(List.of(parts));
  }

  static Phrase choice(Phrase... branches) {
    return new Phrase.Choice(List.of(branches));
  }

  static Phrase optional(Phrase part) {
    return new Phrase.Repeat(part, 0, 1);
  }

  static Phrase mark(Phrase part) {
    return new Phrase.Marked(part);
  }

  static Phrase label(String label, Phrase part) {
    return new Phrase.Labelled(label, part);
  }

  static Phrase token(TokenTest test) {
    return new Phrase.Token(TokenPattern.of(test));
  }

  static Phrase any() {
    return new Phrase.Token(TokenPattern.ANY);
  }

  static Phrase word(String word) {
    return token(new TokenTest.Words(Set.of(word), false));
  }

  static Phrase forms(String lemma) {
    return token(new TokenTest.Forms(Set.of(lemma)));
  }

  static Phrase tags(String... tags) {
    return token(new TokenTest.Tags(Set.of(tags)));
  }
}
