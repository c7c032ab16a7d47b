package org.wiredesk.languagetool;

import java.util.List;
import java.util.Set;
import org.languagetool.Language;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.rules.CleanOverlappingFilter;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.SameRuleGroupFilter;

/** What {@link org.languagetool.JLanguageTool#check} does with matches after the rules have spoken. */
final class Matches {

  private Matches() {}

  /** A copy for a text in which the sentence begins at {@code delta}. */
  static RuleMatch shifted(RuleMatch match, int delta) {
    RuleMatch copy = new RuleMatch(match);
    copy.setSentencePosition(match.getFromPos(), match.getToPos());
    copy.setPatternPosition(match.getPatternFromPos() + delta, match.getPatternToPos() + delta);
    copy.setOffsetPosition(match.getFromPos() + delta, match.getToPos() + delta);
    return copy;
  }

  /** Leaves one of several matches at one place, by the priorities of the language. */
  static List<RuleMatch> settled(List<RuleMatch> matches, AnnotatedText text, Language language) {
    if (matches.isEmpty()) {
      return matches;
    }

    List<RuleMatch> kept = new SameRuleGroupFilter().filter(matches);
    kept = language.filterRuleMatches(kept, text, Set.of());
    kept = new CleanOverlappingFilter(language, false).filter(kept);
    return language.filterRuleMatchesAfterOverlapping(kept);
  }
}
