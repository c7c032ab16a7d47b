package org.wiredesk.checks.phrasing.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Finds verbs that agree with a noun beside them instead of their subject: "the organisers of the march is". */
public final class AgreementCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-agreement", "Verb does not agree with its subject", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  private static final int MOST_ADJECTIVES = 2;

  /** So many words at most between the preposition and the verb. */
  private static final int FURTHEST = 6;

  private static final Set<String> OPENERS = Set.of("“", "\"", "that", ";");
  private static final Set<String> DETERMINERS =
      Set.of("the", "these", "those", "a", "an", "this", "his", "her", "its", "their");
  private static final Set<String> LINKS = Set.of("of", "in", "on", "for");
  private static final Set<String> BREAKS = Set.of("who", "which", "that", "when", "where", "and", "or", "but");

  /** Plural in form and singular in use, or the reverse; and what counts others: "the majority of deputies are". */
  private static final Set<String> EITHER = Set.of(
      "means", "news", "headquarters", "series", "politics", "economics", "states", "nations", "odds", "number",
      "majority", "minority", "rest", "couple", "lot", "range", "pair", "group", "variety", "third", "half", "quarter",
      "percent", "part", "handful", "host", "team", "bulk", "percentage", "dozen", "crowd", "generation", "remainder",
      "set", "list", "proportion", "mixture", "combination", "total", "average", "class", "family", "wave", "array",
      "string", "police", "crew", "staff", "people", "kind", "sort", "type", "share", "one", "none");

  private static final Map<String, String> SINGULAR_TO_PLURAL = Map.of("is", "are", "was", "were", "has", "have");
  private static final Map<String, String> PLURAL_TO_SINGULAR = Map.of("are", "is", "were", "was", "have", "has");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return IntStream.range(0, words.size()).boxed().flatMap(at -> at(words, at, sentence).stream()).toList();
  }

  private static Optional<Finding> at(SentenceWords words, int start, TaggedSentence sentence) {
    if (!words.is(start, DETERMINERS) || start > 0 && !words.is(start - 1, OPENERS)) {
      return Optional.empty();
    }
    int noun = start + 1;
    while (noun <= start + MOST_ADJECTIVES && words.maybe(noun, "JJ") && !words.maybe(noun, "NN")) {
      noun++;
    }
    if (!words.is(noun + 1, LINKS) || words.is(noun, EITHER)) {
      return Optional.empty();
    }
    boolean plural = words.surely(noun, "NNS");
    boolean singular = words.maybe(noun, "NN") && !words.maybe(noun, "NNS", "NNP", "JJ", "VB", "CD") && isOf(words, noun);
    int verb = verb(words, noun + 2);
    String right = plural ? SINGULAR_TO_PLURAL.get(words.lower(verb))
        : singular ? PLURAL_TO_SINGULAR.get(words.lower(verb)) : null;
    return right == null || verb < noun + 3
        ? Optional.empty()
        : Optional.of(finding(sentence, noun, verb, right));
  }

  /** "the interest in sports and games are" may have two subjects; only "of" is safe with a singular. */
  private static boolean isOf(SentenceWords words, int noun) {
    return words.is(noun + 1, "of");
  }

  /** The first verb behind a preposition and what belongs to it; -1 when a mark or a clause comes first. */
  private static int verb(SentenceWords words, int from) {
    for (int i = from; i < words.size() && i <= from + FURTHEST; i++) {
      if (SINGULAR_TO_PLURAL.containsKey(words.lower(i)) || PLURAL_TO_SINGULAR.containsKey(words.lower(i))) {
        return i;
      }
      if (!words.isWord(i) || words.is(i, BREAKS) || words.maybe(i, "VB", "MD")) {
        return -1;
      }
    }
    return -1;
  }

  private static Finding finding(TaggedSentence sentence, int noun, int verb, String right) {
    String subject = sentence.words().get(noun).text();
    return Finding.of(INFO, sentence.span(verb, verb), "“" + subject + "” goes with “" + right + "”")
        .because("The verb follows the noun beside it; its subject is “" + subject + "”.")
        .relatedTo(sentence.span(noun, noun), "the subject")
        .suggest(right);
  }
}
