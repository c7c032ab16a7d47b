package org.wiredesk.checks.phrasing.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.phrasing.FiniteVerbs;
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Finds sentences without a finite verb that are no headings: "In the city no cars", "His task - to win". */
public final class VerbMissingCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-verb-missing", "Sentence has no verb", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  /** A sentence that begins with one of them goes on from the one before and is no heading. */
  private static final Set<String> GOES_ON = Set.of(
      "but", "however", "meanwhile", "now", "then", "today", "currently", "here", "there", "indeed", "typically",
      "usually", "still", "already", "therefore", "thus", "moreover", "furthermore", "nevertheless", "recently",
      "earlier", "later", "previously", "actually", "unfortunately", "because", "also", "traditionally", "yesterday",
      "tomorrow", "soon", "although", "though", "in", "on", "at", "from", "during", "after", "since");
  /** With one of them also people begin sentences that have no verb. */
  private static final Set<String> MAY_DO_WITHOUT = Set.of(
      "to", "not", "with", "for", "plus", "whether", "only", "without", "instead", "despite", "too", "so", "no", "or",
      "among");
  /** Before an adjective or participle they show where the verb should stand: "most of them still living there". */
  private static final Set<String> BEFORE_PREDICATE = Set.of(
      "already", "still", "now", "usually", "currently", "today", "often", "utterly", "totally", "completely");
  private static final Set<String> OTHER_MARKS = Set.of(
      "\"", "“", "”", "«", "»", ":", ";", "(", ")", "*", "?", "…", "-", "–", "—", "--", "..", "...", "/");
  private static final Set<String> DASHES = Set.of("-", "–", "—");
  private static final Set<String> POINTING = Set.of("the", "his", "her", "its", "their", "our", "my", "this");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "their", "no");
  /** In words and marks. */
  private static final int SHORTEST = 6;
  /** A heading may have no verb; one of so many words is none. */
  private static final int LONGER_THAN_HEADINGS = 14;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    boolean missing = isWholeSentence(words) && !startsLikeFragment(words) && isNoHeading(words)
        && !FiniteVerbs.anyPossible(words, 0, words.size()) && !hasVerbTakenForNoun(words);
    return missing ? List.of(finding(words)) : List.of();
  }

  /** An abbreviation with its full stop at the end may have cut the sentence in two. */
  private static boolean isWholeSentence(SentenceWords words) {
    int last = words.size() - 1;
    return words.size() >= SHORTEST && words.is(last, ".") && words.isCapitalised(0)
        && words.lower(last - 1).length() > 1 && !hasOtherMarks(words);
  }

  /** Others than a dash in the place of "is". */
  private static boolean hasOtherMarks(SentenceWords words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.is(i, OTHER_MARKS) && !isDashForIs(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "His task - to win": an infinitive behind a noun and a dash. */
  private static boolean isDashForIs(SentenceWords words, int dash) {
    return words.is(dash, DASHES) && words.is(dash + 1, "to") && words.maybe(dash + 2, "VB")
        && words.maybe(dash - 1, "NN") && words.is(0, POINTING);
  }

  private static boolean startsLikeFragment(SentenceWords words) {
    boolean order = words.maybe(0, "VB") && !words.maybe(0, "IN", "RB", "JJ", "NNP", "CC", "VBN", "VBG");
    return order || words.is(0, MAY_DO_WITHOUT) || words.is(1, "order");
  }

  /**
   * "Workers in the port lack a contract": a noun to the tagger, but behind a plural and before an article. Where the
   * sentence may be a heading, any noun before an article will do.
   */
  private static boolean hasVerbTakenForNoun(SentenceWords words) {
    boolean plural = !words.is(0, GOES_ON);
    for (int i = 0; i + 1 < words.size(); i++) {
      if (plural && words.surely(i, "NN") && !words.maybe(i, "NNS", "NNP") && words.is(i + 1, ARTICLES)) {
        return true;
      }
      plural = plural || words.maybe(i, "NNS", "NNPS") || words.isNumber(i);
    }
    return false;
  }

  private static boolean isNoHeading(SentenceWords words) {
    if (words.is(0, GOES_ON) || words.hasAny(0, words.size(), NounPhrases.SUBJECT_PRONOUNS)) {
      return true;
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      if (isDashForIs(words, i) || words.is(i, BEFORE_PREDICATE) && words.maybe(i + 1, "VBG", "JJ")) {
        return true;
      }
    }
    return words.size() >= LONGER_THAN_HEADINGS && words.maybe(0, "DT", "NN");
  }

  private static Finding finding(SentenceWords words) {
    return Finding.of(INFO, words.span(0, words.size() - 2), "This sentence has no verb")
        .because("Russian has no “is” in the present tense, and engines leave it out or turn the verb into a noun.");
  }
}
