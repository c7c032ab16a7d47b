package org.wiredesk.checks.phrasing;

import java.util.ArrayList;
import java.util.List;
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
import org.wiredesk.checks.api.TaggedWord;

/** Finds clauses behind "that" whose verb has no subject: "she declared that will not resign". */
public final class MissingSubjectCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-missing-subject", "Clause has no subject", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.GRAMMAR, ItsType.GRAMMAR);

  /** Verbs with which "that" begins a clause of what is said or thought. */
  private static final Set<String> SAYING = Set.of(
      "say", "declare", "state", "announce", "note", "add", "stress", "emphasize", "emphasise", "believe", "think",
      "claim", "assert", "insist", "admit", "acknowledge", "recall", "remind", "promise", "warn", "explain", "argue",
      "reply", "answer", "inform", "hope", "know", "confirm", "assure", "mention", "underline", "specify", "clarify",
      "tell", "consider", "suppose", "understand", "hint", "suggest", "conclude", "reiterate");

  /** Without forms of "be": in "she said that was enough" the subject is "that". */
  private static final Set<String> AUXILIARIES = Set.of(
      "will", "would", "has", "had", "can", "could", "should", "may", "might", "must", "intends", "plans", "does");

  /** What "that" itself does: "he said that will depend on the weather". */
  private static final Set<String> IMPERSONAL = Set.of(
      "be", "been", "happen", "mean", "depend", "require", "help", "make", "take", "include", "change", "lead", "cause",
      "work", "give", "allow", "come", "cost", "affect", "bring", "do");

  private static final Set<String> TELLING = Set.of("tell", "inform", "assure", "promise", "remind", "warn");
  private static final String[] LISTENERS = {
    "reporters", "journalists", "media", "agency", "colleagues", "him", "them", "us", "me", "parliament", "lawmakers"
  };
  private static final int LONGEST_LISTENER = 5;

  private static final Set<String> BETWEEN = Set.of("not", "never", "also", "soon");

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    List<Finding> found = new ArrayList<>();
    List<TaggedWord> words = sentence.words();
    for (int i = 1; i + 2 < words.size(); i++) {
      boolean told = saysSomething(words, i - 1) || tellsSomebody(words, i - 1);
      if (words.get(i).isAny("that") && told && isVerbWithoutSubject(words, i + 1)) {
        String verb = words.get(i + 1).text();
        found.add(Finding.of(INFO, sentence.span(i, i + 1), "“" + verb + "” has no subject: who " + verb + "?")
            .because("Russian may leave out a pronoun behind «что»; English needs one: “that he " + verb + "”."));
      }
    }
    return found;
  }

  private static boolean saysSomething(List<TaggedWord> words, int verb) {
    return words.get(verb).maybe("VB") && words.get(verb).isFormOf(SAYING);
  }

  /** "Told the reporters that", "said to Anna Berg that". */
  private static boolean tellsSomebody(List<TaggedWord> words, int last) {
    boolean name = words.get(last).surely("NNP") || words.get(last).isAny(LISTENERS);
    for (int i = last; name && i > 0 && last - i < LONGEST_LISTENER; i--) {
      TaggedWord before = words.get(i - 1);
      boolean to = before.isAny("to") && i > 1;
      if (before.isFormOf(TELLING) || to && words.get(i - 2).isFormOf(SAYING)) {
        return true;
      }
      if (!before.maybe("NNP", "DT", "JJ", "PRP$", "NN")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerbWithoutSubject(List<TaggedWord> words, int verb) {
    int main = BETWEEN.contains(words.get(verb + 1).text()) && verb + 2 < words.size() ? verb + 2 : verb + 1;
    return AUXILIARIES.contains(words.get(verb).text()) && !words.get(main).isFormOf(IMPERSONAL);
  }
}
