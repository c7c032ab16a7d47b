package org.wiredesk.checks.phrasing.order;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.TaggedCheck;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TextEdit;
import org.wiredesk.checks.phrasing.FiniteVerbs;
import org.wiredesk.checks.phrasing.NounPhrases;
import org.wiredesk.checks.phrasing.Prepositions;
import org.wiredesk.checks.phrasing.SentenceWords;

/** Finds two sentences with no more than a comma between them: "The talks failed, the sides will meet again." */
public final class RunOnCheck implements TaggedCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "phrasing-run-on", "Two sentences with only a comma between them", FindingKind.PHRASING, Severity.MINOR,
      MqmCategory.PUNCTUATION, ItsType.GRAMMAR);

  /** Somebody says or thinks it, and the words before or after the comma are what is said. */
  private static final Set<String> SAYING = Set.of(
      "say", "tell", "add", "think", "believe", "know", "report", "note", "claim", "warn", "write", "hope", "explain",
      "argue", "insist", "admit", "recall", "announce", "suggest", "show", "mean", "seem", "appear", "suppose", "guess",
      "expect", "fear", "concede", "acknowledge", "state", "stress", "confirm", "find", "see", "hear", "ask",
      "reply", "answer", "joke", "turn", "predict", "estimate", "understand", "feel", "conclude", "complain",
      "declare");

  /** In the first clause they make it a part of the second, or a contrast: "it was not a raid, it was a visit". */
  private static final Set<String> LEADING = Set.of(
      "who", "whom", "whose", "which", "that", "what", "where", "when", "why", "how", "if", "whether", "because",
      "although", "though", "while", "as", "since", "until", "unless", "once", "than", "so", "not", "n't", "n’t",
      "never", "no", "nor", "neither", "either", "only", "more", "less", "better", "worse", "whatever", "whoever",
      "however", "such", "after", "before", "like", "just", "hardly", "scarcely", "barely", "some");
  /** In the second they join it to the first: "..., the owners too". */
  private static final Set<String> TRAILING = Set.of("than", "too", "either", "neither", "nor", "though");

  private static final Set<String> OTHER_MARKS = Set.of(
      "\"", "“", "”", "«", "»", "'", "‘", "’", ":", ";", "(", ")", "[", "]", "?", "!", "…", "...", "-",
      "–", "—", "--", "/");
  private static final Set<String> LIST_ENDS = Set.of("and", "or", "but", "nor", "then");
  private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "it", "i", "you");
  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "us", "it", "to", "not", "that");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "its", "their", "our");
  private static final int SHORTEST_CLAUSE = 4;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(TaggedSentence sentence, CheckContext context) {
    SentenceWords words = new SentenceWords(sentence);
    int last = words.size() - 1;
    int comma = comma(words, 0);
    int end = comma(words, comma);
    boolean plain = comma >= SHORTEST_CLAUSE && end - comma > SHORTEST_CLAUSE && words.is(last, ".")
        && !words.hasAny(0, last, OTHER_MARKS) && !words.hasAny(0, comma, LEADING)
        && !words.hasAny(comma, last, TRAILING) && !isList(words, end);
    boolean both = plain && isClause(words, 0, comma) && isClause(words, comma + 1, end);
    return both ? List.of(finding(words, comma)) : List.of();
  }

  /** The next comma; the end of the sentence if there is none. */
  private static int comma(SentenceWords words, int behind) {
    int comma = behind + 1;
    while (comma < words.size() - 1 && !words.is(comma, ",")) {
      comma++;
    }
    return comma;
  }

  /** "He came, he saw, he left"; "the mill stopped, the owners left, and the town fell silent". */
  private static boolean isList(SentenceWords words, int comma) {
    return words.is(comma, ",")
        && (words.is(comma + 1, LIST_ENDS) || behindSubject(words, comma + 1) > comma + 1);
  }

  /** Whether a whole sentence of its own could begin here: its subject, then its verb, and nobody says it. */
  private static boolean isClause(SentenceWords words, int from, int to) {
    int verb = behindSubject(words, from);
    if (verb == from || words.is(from, LIST_ENDS)) {
      return false;
    }
    while (words.surely(verb, "RB") && verb < to) {
      verb++;
    }
    boolean onlyVerb = from == 0 && words.surely(verb, "VBD", "VBN") && !FiniteVerbs.anyPossible(words, verb + 1, to);
    boolean finite = onlyVerb || isFinite(words, verb, words.is(verb - 1, SUBJECTS));
    return finite && verb + 1 < to && !saysSomething(words, verb, to);
  }

  private static boolean saysSomething(SentenceWords words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isFormOf(i, SAYING) && words.maybe(i, "VB")) {
        return true;
      }
    }
    return false;
  }

  /** The index of the verb, if it is one; that of the clause if no subject begins there. */
  private static int behindSubject(SentenceWords words, int clause) {
    boolean time = clause == 0 && words.is(0, Prepositions.ALL);
    int subject = time ? NounPhrases.endWithGenitives(words, 1) : clause;
    if (words.is(subject, SUBJECTS)) {
      return subject + 1;
    }
    boolean begins = clause == 0 || words.is(clause, DETERMINERS) || words.maybe(clause, "NNP");
    int end = begins ? NounPhrases.end(words, subject) : subject;
    if (end == subject) {
      return clause;
    }
    while (words.is(end, Prepositions.ALL) && NounPhrases.end(words, end + 1) > end + 1) {
      end = NounPhrases.end(words, end + 1);
    }
    return end;
  }

  private static boolean isFinite(SentenceWords words, int verb, boolean behindPronoun) {
    if (FiniteVerbs.isCertain(words, verb)) {
      return true;
    }
    boolean past = words.surely(verb, "VBD", "VBN");
    boolean object = words.is(verb + 1, NounPhrases.DETERMINERS) || words.is(verb + 1, OBJECTS);
    return behindPronoun ? words.maybe(verb, "VBD", "VBZ", "VBP") : past && object;
  }

  private static Finding finding(SentenceWords words, int comma) {
    String next = words.text(comma + 1);
    TextEdit stop = new TextEdit(words.span(comma, comma), ".");
    TextEdit capital = new TextEdit(words.span(comma + 1, comma + 1),
        Character.toUpperCase(next.charAt(0)) + next.substring(1));
    return Finding.of(INFO, words.span(comma, comma + 1), "A comma alone cannot join two sentences")
        .because("Russian joins clauses by a comma; English has a full stop, a semicolon, or a word such as “and”.")
        .withFix(new Fix("Make two sentences of it", List.of(stop, capital)));
  }
}
