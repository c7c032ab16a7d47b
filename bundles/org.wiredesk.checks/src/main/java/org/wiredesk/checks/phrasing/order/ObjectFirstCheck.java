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
import org.wiredesk.checks.phrasing.Prepositions;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Finds objects that stand before subject and verb: "this visit Warsaw regards as a step", "but them it helps". */
public final class ObjectFirstCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-object-first", "Object before subject and verb", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  /** "Us" with a small letter: "US soldiers" are another matter. */
  private static final Set<String> OBJECT_PRONOUNS = Set.of("them", "him", "us", "me", "Them", "Him", "Me");
  private static final Set<String> BEFORE_CLAUSE = Set.of(
      "which", "when", "if", "but", "where", "what", "whom", "because", ",", ";");
  private static final Set<String> BEHIND_PRONOUN = Set.of(
      "and", "too", "as", "or", "that", "who", "not", "being", "having", "all", "both", "alone", "included", "to");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    return words.findings(i -> at(words, i));
  }

  private static Optional<Finding> at(SentenceWords words, int index) {
    if (isPronounBeforeVerb(words, index)) {
      return Optional.of(finding(words, index, index + 1));
    }
    int pronoun = FrontedObjects.pronounBehindName(words, index);
    if (pronoun > 0) {
      return Optional.of(finding(words, index + 1, pronoun));
    }
    int verb = index == 0 ? FrontedObjects.verbBehind(words) : -1;
    return verb > 0 ? Optional.of(finding(words, 0, verb)) : Optional.empty();
  }

  private static boolean isPronounBeforeVerb(SentenceWords words, int index) {
    boolean begins = OBJECT_PRONOUNS.contains(words.text(index)) && (index == 0 || words.is(index - 1, BEFORE_CLAUSE));
    boolean clause = words.maybe(index + 1, "VB", "RB", "PRP") || words.isCapitalised(index + 1);
    boolean phrase = words.is(index + 1, Prepositions.ALL) || words.is(index + 1, BEHIND_PRONOUN);
    return begins && index + 2 < words.size() && words.isWord(index + 1) && clause && !phrase
        && FiniteVerbs.anyPossible(words, index + 1, index + 5);
  }

  private static Finding finding(SentenceWords words, int first, int last) {
    return Finding.of(INFO, words.span(first, last), "The object stands before subject and verb")
        .because("Russian marks an object by its ending and may put it first; English marks it by its place behind the"
            + " verb.");
  }
}
