package org.wiredesk.languagetool;

import java.util.Comparator;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.wiredesk.checks.api.phrases.PhraseForm;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.text.Span;

/**
 * A place where a form of a phrase rule stands.
 *
 * @param first index of its first token, among those that are not white space
 */
record PhraseMatch(PhraseRule rule, PhraseForm form, AnalyzedSentence sentence, int first) {

  /** The order in which matches of one rule count: the earlier, then with the shorter gaps, then the longer. */
  static final Comparator<PhraseMatch> BEST_FIRST = Comparator
      .<PhraseMatch>comparingInt(match -> match.mark().start())
      .thenComparingInt(match -> match.form.gapTokens())
      .thenComparingInt(match -> -match.mark().end());

  /** The words in doubt, relative to the sentence. */
  Span mark() {
    return chars(form.mark());
  }

  /** All words that it took to find them, relative to the sentence. */
  Span all() {
    return chars(new Span(0, form.tokens().size()));
  }

  /** Where some of its tokens stand, relative to the sentence. */
  Span chars(Span tokens) {
    AnalyzedTokenReadings[] all = sentence.getTokensWithoutWhitespace();
    return tokens.isEmpty()
        ? new Span(all[first].getStartPos(), all[first].getStartPos())
        : new Span(all[first + tokens.start()].getStartPos(), all[first + tokens.end() - 1].getEndPos());
  }

  List<AnalyzedTokenReadings> tokens(Span tokens) {
    return List.of(sentence.getTokensWithoutWhitespace()).subList(first + tokens.start(), first + tokens.end());
  }
}
