package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.languagetool.rules.RuleMatch;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.text.Span;

/**
 * The matches in a text, its spelling matches judged.
 *
 * @param matches all of them. Those to be silent stay until it is settled which of several matches at one place is
 *     told: where a name confused a grammar rule, LanguageTool would have told the name.
 * @param silent where spelling matches stand that are not to be told
 * @param otherVariant spelling matches of words that are right in another English, which are among the silent ones
 */
record Spelling(List<RuleMatch> matches, Set<Span> silent, List<RuleMatch> otherVariant) {

  static Spelling asItIs(List<RuleMatch> matches) {
    return new Spelling(matches, Set.of(), List.of());
  }

  static Spelling judged(List<RuleMatch> matches, Chunk chunk, CheckContext context, Vocabulary vocabulary) {
    SpellingJudge judge = new SpellingJudge(chunk.text(), matches, context, vocabulary);
    List<RuleMatch> judged = new ArrayList<>();
    Set<Span> silent = new HashSet<>();
    List<RuleMatch> otherVariant = new ArrayList<>();
    for (RuleMatch match : matches) {
      if (!SpellingJudge.isSpelling(match)) {
        judged.add(match);
      } else if (judge.isOfOtherVariant(match)) {
        otherVariant.add(match);
        judged.add(silenced(match, silent));
      } else {
        judged.add(judge.isSlip(match) ? match : silenced(match, silent));
      }
    }
    return new Spelling(judged, silent, otherVariant);
  }

  /** Without suggestions: to find some for every name takes longer than all else. */
  private static RuleMatch silenced(RuleMatch match, Set<Span> silent) {
    silent.add(SpellingJudge.span(match));
    return new RuleMatch(match, List.of());
  }

  boolean isSilent(RuleMatch match) {
    return SpellingJudge.isSpelling(match) && silent.contains(SpellingJudge.span(match));
  }
}
