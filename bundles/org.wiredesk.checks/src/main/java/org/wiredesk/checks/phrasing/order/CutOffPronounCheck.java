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
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.Prepositions;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Finds pronouns that can only be a subject and have no verb behind them: "we with care chose". */
public final class CutOffPronounCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-cut-off-pronoun", "Pronoun is cut off from its verb", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  /** What may stand behind a subject pronoun: words that go with it or with the verb, and second subjects. */
  private static final Set<String> MAY_FOLLOW = Set.of(
      "all", "both", "each", "and", "or", "nor", "one", "who", "whose", "that", "too", "to", "than", "as", "but", "two",
      "three", "four", "five", "six", "themselves", "himself", "herself", "ourselves", "myself", "alone", "humans",
      "people", "europeans", "americans", "russians", "britons", "the", "our", "no", "his", "their", "her", "my", "if",
      "plus", "others", "lot", "guys", "either", "because", "so", "men", "women", "ll", "d", "ve", "re", "m", "s");
  /** With a preposition before them they are an aside that also people make: "of course", "at least", "in turn". */
  private static final Set<String> ASIDES = Set.of(
      "course", "least", "one", "example", "instance", "now", "turn", "general", "fact", "particular", "and", "himself",
      "herself", "themselves", "all", "effect", "return", "contrast", "most", "best", "last", "far", "then", "chance");
  /** "We in the party", "they on the left": some people among many. */
  private static final Set<String> PLACES = Set.of("in", "on", "at", "from");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "his", "her", "their", "our");
  /** Before the pronoun: it stands for a person without being the subject of a verb. */
  private static final Set<String> NO_SUBJECT_BEHIND = Set.of(
      "than", "as", "is", "was", "of", "with", "for", "between");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int pronoun) {
    boolean subject = words.is(pronoun, NounPhrases.SUBJECT_PRONOUNS) && !isAllCapitals(words.text(pronoun))
        && !words.is(pronoun - 1, NO_SUBJECT_BEHIND) && !isNumeral(words, pronoun);
    boolean cut = subject && pronoun + 3 < words.size() && isNoVerbBehind(words, pronoun + 1);
    return cut ? Optional.of(finding(words, pronoun)) : Optional.empty();
  }

  private static boolean isNoVerbBehind(SentenceWords words, int next) {
    if (words.is(next, Prepositions.ALL) && isAside(words, next)) {
      return false;
    }
    boolean other = words.isWord(next) && !words.isUnknown(next) && !words.maybe(next, "VB", "MD", "NNP");
    return other && !words.is(next, MAY_FOLLOW)
        && (!words.maybe(next, "RB") || words.is(next, Prepositions.ALL));
  }

  private static boolean isAside(SentenceWords words, int preposition) {
    return words.is(preposition + 1, ASIDES) || words.is(preposition - 2, "but")
        || words.is(preposition, PLACES) && words.is(preposition + 1, ARTICLES);
  }

  private static boolean isAllCapitals(String pronoun) {
    return pronoun.length() > 1 && Character.isUpperCase(pronoun.charAt(1)) || pronoun.equals("i");
  }

  /** "World War I". */
  private static boolean isNumeral(SentenceWords words, int pronoun) {
    return words.is(pronoun, "i") && pronoun > 0 && words.isCapitalised(pronoun - 1);
  }

  private static Finding finding(SentenceWords words, int pronoun) {
    String subject = words.text(pronoun);
    return Finding.of(INFO, words.span(pronoun, pronoun + 1), "“" + subject + "” does not reach its verb")
        .because("In Russian other words may stand between a pronoun and its verb, or the verb “is” may be missing;"
            + " English has the verb right behind “" + subject + "”.");
  }
}
