package org.wiredesk.languagetool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;
import org.languagetool.rules.TextLevelRule;
import org.languagetool.rules.patterns.RuleSet;
import org.wiredesk.checks.api.Failure;

/** Analyses sentences and runs rules over them, as {@link JLanguageTool#check} does; for one thread at a time. */
final class RuleRunner {

  private final JLanguageTool tool;
  private final List<Rule> rules;
  private final RuleCatalog catalog;
  private final SpellingSuggestions suggestions;
  private RuleChoice choice;
  private RuleSet chosen;
  private List<TextLevelRule> chosenTextLevel;

  RuleRunner(JLanguageTool tool, List<Rule> rules, RuleCatalog catalog, SpellingSuggestions suggestions) {
    this.tool = tool;
    this.rules = rules;
    this.catalog = catalog;
    this.suggestions = suggestions;
  }

  AnalyzedSentence analyse(String sentence) {
    return SentenceAnalysis.of(tool, sentence, false);
  }

  AnalyzedSentence analyse(String sentence, boolean endsText) {
    return SentenceAnalysis.of(tool, sentence, endsText);
  }

  /** What the rules that need no more than a sentence find, with offsets relative to it. */
  RuleResults inspect(AnalyzedSentence sentence, RuleChoice wanted) {
    List<RuleMatch> matches = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (Rule rule : ruleSet(wanted).rulesForSentence(sentence)) {
      if (!(rule instanceof TextLevelRule)) {
        guarded(rule, failures, () -> matches.addAll(List.of(rule.match(sentence))));
      }
    }
    matches.removeIf(match -> !catalog.runs(match.getRule(), wanted));
    if (catalog.judgesSpelling()) {
      matches.forEach(suggestions::attachTo);
    }
    return new RuleResults(new SameRuleGroupFilter().filter(matches), failures);
  }

  /** The rules that look beyond a sentence; the same in every runner of a language, and in the same order. */
  List<TextLevelRule> textLevelRules(RuleChoice wanted) {
    choose(wanted);
    return chosenTextLevel;
  }

  /** What a rule finds in a whole text, with offsets relative to it. */
  static RuleResults inspect(List<AnalyzedSentence> sentences, AnnotatedText text, TextLevelRule rule) {
    List<RuleMatch> matches = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    guarded(rule, failures, () -> matches.addAll(List.of(rule.match(sentences, text))));
    return new RuleResults(matches, failures);
  }

  /** The rules of a choice. */
  RuleSet ruleSet(RuleChoice wanted) {
    choose(wanted);
    return chosen;
  }

  private void choose(RuleChoice wanted) {
    if (!wanted.equals(choice)) {
      chosen = RuleSet.textLemmaHinted(rules.stream().filter(rule -> catalog.runs(rule, wanted)).toList());
      chosenTextLevel = chosen.allRules().stream()
          .filter(TextLevelRule.class::isInstance).map(TextLevelRule.class::cast).toList();
      choice = wanted;
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  /** One rule that breaks must not silence the others; on hostile input some overflow the stack. */
  private static void guarded(Rule rule, List<Failure> failures, Step step) {
    try {
      step.run();
    } catch (IOException | RuntimeException | StackOverflowError e) {
      String source = RuleChoice.PREFIX + rule.getId();
      failures.add(new Failure(source, "LanguageTool's rule " + rule.getFullId() + " broke: " + e, e));
    }
  }
}
