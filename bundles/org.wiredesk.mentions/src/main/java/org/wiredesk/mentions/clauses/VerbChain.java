package org.wiredesk.mentions.clauses;

import java.util.Set;
import org.wiredesk.mentions.times.Tense;

/** Reads a verb group from its first auxiliary to the verb itself, over adverbs, quotation marks and times between. */
final class VerbChain {

  private static final int MOST_BETWEEN = 8;
  private static final Set<String> BE = Set.of("be", "been", "being");

  private final SentenceTokens tokens;
  private final int from;
  private int head;
  private boolean perfect;
  private boolean copula;
  private boolean progressive;

  VerbChain(SentenceTokens tokens, int from) {
    this.tokens = tokens;
    this.from = from;
    this.head = from;
  }

  Verb read(Auxiliary first) {
    perfect = first == Auxiliary.HAS || first == Auxiliary.HAD;
    copula = first == Auxiliary.IS || first == Auxiliary.WAS;
    int next = follow(behindInsertion(behindNegation()));
    if (perfect || copula) {
      participle(next);
    } else {
      base(next);
    }
    if (!isPlan(first)) {
      return Verb.finite(from, head, tense(first));
    }
    int to = follow(head + 1);
    if (tokens.word(to).equals("to")) {
      base(follow(to + 1));
    }
    return Verb.finite(from, head, plan(first));
  }

  Verb infinitive() {
    base(follow(from + 1));
    return new Verb(from, head + 1, head, Tense.UNKNOWN, VerbGroup.Form.INFINITIVE, perfect);
  }

  private boolean isPlan(Auxiliary first) {
    if (first != Auxiliary.IS && first != Auxiliary.WAS) {
      return false;
    }
    boolean to = tokens.word(follow(head + 1)).equals("to");
    return head == from ? to && !tokens.at(follow(head + 1) + 1).isCapitalised()
        : VerbWords.PLANNED.contains(tokens.word(head)) || to && VerbWords.PLANNED_TO.contains(tokens.word(head));
  }

  /** Of "won't" the words behind the auxiliary are "'" and "t". */
  private int behindNegation() {
    return tokens.word(from + 1).equals("'") && tokens.word(from + 2).equals("t") ? from + 3 : from + 1;
  }

  /** "will, he said, be held": the words between two commas do not count. */
  private int behindInsertion(int next) {
    if (!tokens.word(next).equals(",")) {
      return next;
    }
    for (int i = next + 1; i <= next + MOST_BETWEEN; i++) {
      if (tokens.word(i).equals(",")) {
        return i + 1;
      }
    }
    return next;
  }

  private void base(int next) {
    String word = tokens.word(next);
    if (word.equals("be") || word.equals("have")) {
      head = next;
      copula = word.equals("be");
      perfect = word.equals("have");
      participle(follow(next + 1));
    } else if (isPlainWord(next)) {
      head = next;
    }
  }

  private void participle(int next) {
    String word = tokens.word(next);
    if (BE.contains(word)) {
      head = next;
      copula = true;
      participle(follow(next + 1));
      return;
    }
    boolean ing = copula && word.length() > 4 && word.endsWith("ing")
        && !VerbWords.NOUNS_IN_ING.contains(word) || word.equals("going");
    boolean plan = copula && (VerbWords.PLANNED.contains(word)
        || VerbWords.PLANNED_TO.contains(word) && tokens.word(next + 1).equals("to"));
    if (ing || isParticiple(word) || plan) {
      progressive = ing;
      head = next;
    }
  }

  private static boolean isParticiple(String word) {
    return IrregularVerbs.isParticiple(word)
        || word.length() > 4 && word.endsWith("ed") && !VerbWords.NO_PASTS.contains(word);
  }

  private boolean isPlainWord(int index) {
    String word = tokens.word(index);
    return tokens.isWord(index) && !tokens.at(index).isCapitalised() && !ClauseWords.DETERMINERS.contains(word)
        && !ClauseWords.PREPOSITIONS.contains(word) && !ClauseWords.isPronoun(word)
        && !ClauseWords.COORDINATORS.contains(word);
  }

  private Tense tense(Auxiliary first) {
    return switch (first) {
      case WILL -> perfect ? Tense.UNKNOWN : Tense.FUTURE;
      case MODAL -> Tense.UNKNOWN;
      case HAS -> head == from ? Tense.PRESENT : Tense.PAST;
      case HAD, WAS, DID -> Tense.PAST;
      case IS, DOES -> Tense.PRESENT;
    };
  }

  /** "is scheduled", "are to": what lies ahead today; "was to" leaves open what came of it. */
  private Tense plan(Auxiliary first) {
    return first == Auxiliary.IS ? Tense.FUTURE : Tense.UNKNOWN;
  }

  boolean isProgressive() {
    return progressive;
  }

  /** The next word that can belong to the group. */
  private int follow(int index) {
    int at = index;
    while (at < tokens.size() && at - index < MOST_BETWEEN && isBetween(at)) {
      at++;
    }
    return at;
  }

  private boolean isBetween(int at) {
    return tokens.isQuote(at) || tokens.isTime(at) || ClauseWords.isBetween(tokens.word(at))
        || ClauseWords.OF_TIME.contains(tokens.word(at)) && tokens.isTime(at + 1);
  }
}
