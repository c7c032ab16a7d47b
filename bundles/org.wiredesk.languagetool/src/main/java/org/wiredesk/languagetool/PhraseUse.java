package org.wiredesk.languagetool;

import java.util.List;
import org.languagetool.Language;
import org.languagetool.rules.patterns.PatternRule;
import org.wiredesk.checks.api.phrases.PhraseForm;
import org.wiredesk.checks.api.phrases.PhraseRule;

/**
 * One form of a phrase of a rule, and the pattern rule of LanguageTool's that finds it, made when the first sentence comes
 * that may have it. The pattern rule has no token that may be left out, repeated or skipped, so that it looks at a sentence
 * once and never goes back.
 */
final class PhraseUse {

  private final PhraseRule rule;
  private final PhraseForm form;
  private final boolean unless;
  private final Language english;
  private final List<PhraseIndex.Hint> hints;
  private volatile PatternRule pattern;

  /** @param unless whether the form is of a phrase that excuses */
  PhraseUse(PhraseRule rule, PhraseForm form, boolean unless, Language english) {
    this.rule = rule;
    this.form = form;
    this.unless = unless;
    this.english = english;
    this.hints = PhraseIndex.hints(form);
  }

  PhraseRule rule() {
    return rule;
  }

  PhraseForm form() {
    return form;
  }

  boolean unless() {
    return unless;
  }

  /** Of each of its tokens that must be one of some words, these. */
  List<PhraseIndex.Hint> hints() {
    return hints;
  }

  /** How many pattern tokens stand before those of the form. */
  int offset() {
    return form.atStart() ? 1 : 0;
  }

  /** Two threads may make it twice; both are the same. */
  PatternRule pattern() {
    if (pattern == null) {
      pattern = new PatternRule(
          rule.info().id().value(), english, PhraseTokens.of(form), rule.info().title(), "", "");
    }
    return pattern;
  }
}
