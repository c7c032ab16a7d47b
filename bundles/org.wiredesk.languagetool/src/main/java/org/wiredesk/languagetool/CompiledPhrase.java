package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.rules.patterns.PatternRule;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseForm;
import org.wiredesk.checks.api.phrases.PhraseForms;
import org.wiredesk.checks.api.phrases.PhraseForms.UnfitPhraseException;
import org.wiredesk.checks.api.phrases.PhraseRule;

/**
 * A phrase rule as LanguageTool's pattern rules: one for each form of its phrases. None of them has a token that may be left
 * out, repeated or skipped, so that each looks at a sentence once and never goes back.
 */
record CompiledPhrase(PhraseRule rule, List<Form> when, List<Form> unless) {

  /** A form, and the pattern rule that finds it. */
  record Form(PhraseForm form, PatternRule pattern) {

    /** How many pattern tokens stand before those of the form. */
    int offset() {
      return form.atStart() ? 1 : 0;
    }
  }

  /** @throws UnfitPhraseException if, cut as LanguageTool cuts words, it stands for too many forms */
  static CompiledPhrase of(PhraseRule rule, Language english) throws UnfitPhraseException {
    return new CompiledPhrase(rule, forms(rule, rule.when(), english), forms(rule, rule.unless(), english));
  }

  private static List<Form> forms(PhraseRule rule, List<Phrase> phrases, Language english) throws UnfitPhraseException {
    WordSplit split = new WordSplit(english.getWordTokenizer());
    List<Form> forms = new ArrayList<>();
    for (Phrase phrase : phrases) {
      for (PhraseForm form : PhraseForms.of(split.apply(phrase))) {
        PatternRule pattern = new PatternRule(
            rule.info().id().value(), english, PhraseTokens.of(form), rule.info().title(), "", "");
        forms.add(new Form(form, pattern));
      }
    }
    return forms;
  }
}
