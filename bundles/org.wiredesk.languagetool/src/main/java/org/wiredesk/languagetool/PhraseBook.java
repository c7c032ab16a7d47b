package org.wiredesk.languagetool;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.rules.RuleMatch;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.phrases.Phrase;
import org.wiredesk.checks.api.phrases.PhraseForm;
import org.wiredesk.checks.api.phrases.PhraseForms;
import org.wiredesk.checks.api.phrases.PhraseForms.UnfitPhraseException;
import org.wiredesk.checks.api.phrases.PhraseRule;

/**
 * Phrase rules, spelled out and indexed by the words they need: of thousands only those are asked whose words a sentence
 * has. Safe for use by several threads.
 */
final class PhraseBook {

  private final Object identity = new Object();
  private final Map<PhraseRule, List<PhraseUse>> uses = new LinkedHashMap<>();
  private final PhraseIndex index;
  private final List<Failure> failures = new ArrayList<>();

  PhraseBook(Collection<PhraseRule> rules, Language english) {
    this(rules, english, Optional.empty());
  }

  /** @param earlier for the same variant of English; what it shares with this one is not spelled out again */
  PhraseBook(Collection<PhraseRule> rules, Language english, Optional<PhraseBook> earlier) {
    WordSplit split = new WordSplit(english.getWordTokenizer());
    for (PhraseRule rule : rules) {
      try {
        Optional<List<PhraseUse>> known = earlier.map(book -> book.uses.get(rule));
        uses.put(rule, known.isPresent() ? known.get() : uses(rule, split, english));
      } catch (UnfitPhraseException e) {
        String message = rule.place() + ": this pattern cannot be used: " + e.getMessage();
        failures.add(new Failure(rule.info().id().value(), message, e));
      }
    }
    index = new PhraseIndex(uses.values().stream().flatMap(List::stream).toList());
  }

  private static List<PhraseUse> uses(PhraseRule rule, WordSplit split, Language english)
      throws UnfitPhraseException {
    List<PhraseUse> uses = new ArrayList<>();
    for (PhraseForm form : forms(rule.when(), split)) {
      uses.add(new PhraseUse(rule, form, false, english));
    }
    for (PhraseForm form : forms(rule.unless(), split)) {
      uses.add(new PhraseUse(rule, form, true, english));
    }
    return uses;
  }

  private static List<PhraseForm> forms(List<Phrase> phrases, WordSplit split) throws UnfitPhraseException {
    List<PhraseForm> forms = new ArrayList<>();
    for (Phrase phrase : phrases) {
      forms.addAll(PhraseForms.of(split.apply(phrase)));
    }
    return forms;
  }

  /** Tells this book from all others without keeping it. */
  Object identity() {
    return identity;
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
    for (PhraseUse use : index.candidates(sentence)) {
      for (RuleMatch match : use.pattern().match(sentence)) {
        (use.unless() ? excused : found).computeIfAbsent(use.rule(), rule -> new ArrayList<>())
            .add(new PhraseMatch(use.rule(), use.form(), sentence, first(match, use, sentence)));
      }
    }
    List<PhraseMatch> best = new ArrayList<>();
    found.forEach((rule, matches) -> best.addAll(best(matches, excused.getOrDefault(rule, List.of()))));
    return best;
  }

  /** A match begins at a token; the start of the sentence is one without letters, at the place of the first word. */
  private static int first(RuleMatch match, PhraseUse use, AnalyzedSentence sentence) {
    if (use.offset() > 0) {
      return use.offset();
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
