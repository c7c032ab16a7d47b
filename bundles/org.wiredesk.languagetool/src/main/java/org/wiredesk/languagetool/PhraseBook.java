package org.wiredesk.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.RuleSet;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.phrases.PhraseForms.UnfitPhraseException;
import org.wiredesk.checks.api.phrases.PhraseRule;

/**
 * Phrase rules, compiled and indexed by the words they need: of thousands only those are asked whose words a sentence has.
 * Safe for use by several threads.
 */
final class PhraseBook {

  /** What a pattern rule stands for. */
  private record Use(CompiledPhrase phrase, CompiledPhrase.Form form, boolean unless) {}

  private final Map<Rule, Use> uses = new IdentityHashMap<>();
  private final RuleSet index;
  private final List<Failure> failures = new ArrayList<>();

  PhraseBook(Collection<PhraseRule> rules, Language english) {
    List<Rule> patterns = new ArrayList<>();
    for (PhraseRule rule : rules) {
      try {
        CompiledPhrase phrase = CompiledPhrase.of(rule, english);
        phrase.when().forEach(form -> add(phrase, form, false, patterns));
        phrase.unless().forEach(form -> add(phrase, form, true, patterns));
      } catch (UnfitPhraseException | IllegalArgumentException e) {
        String message = rule.place() + ": this pattern cannot be used: " + e.getMessage();
        failures.add(new Failure(rule.info().id().value(), message, e));
      }
    }
    index = RuleSet.textLemmaHinted(patterns);
  }

  private void add(CompiledPhrase phrase, CompiledPhrase.Form form, boolean unless, List<Rule> patterns) {
    uses.put(form.pattern(), new Use(phrase, form, unless));
    patterns.add(form.pattern());
  }

  boolean isEmpty() {
    return uses.isEmpty();
  }

  /** Rules that could not be compiled. */
  List<Failure> failures() {
    return failures;
  }

  /** The places where rules speak, of each rule without those that overlap. */
  List<PhraseMatch> inspect(AnalyzedSentence sentence) throws IOException {
    Map<PhraseRule, List<PhraseMatch>> found = new LinkedHashMap<>();
    Map<PhraseRule, List<PhraseMatch>> excused = new LinkedHashMap<>();
    for (Rule pattern : index.rulesForSentence(sentence)) {
      Use use = uses.get(pattern);
      for (RuleMatch match : pattern.match(sentence)) {
        (use.unless() ? excused : found).computeIfAbsent(use.phrase().rule(), rule -> new ArrayList<>())
            .add(new PhraseMatch(use.phrase().rule(), use.form().form(), sentence, first(match, use, sentence)));
      }
    }
    List<PhraseMatch> best = new ArrayList<>();
    found.forEach((rule, matches) -> best.addAll(best(matches, excused.getOrDefault(rule, List.of()))));
    return best;
  }

  /** A match begins at a token; the start of the sentence is one without letters, at the place of the first word. */
  private static int first(RuleMatch match, Use use, AnalyzedSentence sentence) {
    if (use.form().offset() > 0) {
      return use.form().offset();
    }
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    for (int i = 1; i < tokens.length; i++) {
      if (tokens[i].getStartPos() == match.getPatternFromPos()) {
        return i;
      }
    }
    throw new IllegalStateException("no token at " + match.getPatternFromPos());
  }

  private static List<PhraseMatch> best(List<PhraseMatch> matches, List<PhraseMatch> excused) {
    List<PhraseMatch> best = new ArrayList<>();
    for (PhraseMatch match : matches.stream().sorted(PhraseMatch.BEST_FIRST).toList()) {
      boolean excusedHere = excused.stream().anyMatch(other -> other.all().overlaps(match.mark()));
      if (!excusedHere && best.stream().noneMatch(other -> other.mark().overlaps(match.mark()))) {
        best.add(match);
      }
    }
    return best;
  }
}
