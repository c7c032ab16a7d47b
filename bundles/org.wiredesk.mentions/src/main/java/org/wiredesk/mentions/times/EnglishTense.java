package org.wiredesk.mentions.times;

import java.util.Set;

/**
 * Tells the tense of the verb nearest before an expression in its sentence, else of the nearest behind it, from
 * auxiliaries, endings and the common irregular forms.
 */
final class EnglishTense implements TenseReader {

  private static final int BEFORE = 30;
  private static final int BEHIND = 20;
  private static final Set<String> WILL = Set.of("will", "shall", "would", "ll", "wo", "won", "may", "might", "could",
      "should", "must", "can");
  private static final Set<String> AHEAD = Set.of("scheduled", "expected", "due", "slated", "planned", "plans", "plan",
      "planning", "expects", "expect", "expecting", "hopes", "hope", "hoping", "intends", "intend", "aims", "upcoming",
      "wants", "going", "ready", "likely", "effective", "matures", "maturing", "expires", "expire", "begins",
      "starts", "opens", "arrives", "until", "till");
  /** Verbs that plan what stands in their infinitive; alone they tell of the past. */
  private static final Set<String> DECIDE = Set.of("agreed", "agrees", "vowed", "promised", "urged", "ordered", "set",
      "proposed", "invited", "decided", "threatened", "pledged", "asked", "wanted", "hoped", "intended", "prepared");
  /** Verbs whose present tells of an appointment: "they meet Monday". */
  private static final Set<String> APPOINT = Set.of("meet", "meets", "arrive", "leave", "leaves", "resume", "resumes",
      "begin", "start", "open", "travel", "travels", "visit", "visits", "depart", "departs", "return", "returns",
      "hold", "holds", "convene", "convenes");
  /** Before these it is a noun or an adjective. */
  private static final Set<String> NOT_VERB = Set.of("was", "were", "is", "are", "be", "been", "the", "a", "an", "its",
      "his", "her", "their", "of", "this", "that", "official", "state", "working", "s");
  private static final int SUBJECT = 8;
  private static final Set<String> NEITHER = Set.of("neither", "nor", "none", "nobody", "no");
  private static final Set<String> IS = Set.of("is", "are");
  private static final Set<String> ARTICLES = Set.of("a", "an", "its", "their", "his", "her", "the");
  private static final Set<String> NO_NOUN = Set.of("in", "on", "at", "for", "to", "and", "or", "by", "from", "of",
      "with", "as", "when", "after", "before", "but", "that", "which", "who", "is", "was", "will", "would", "has",
      "had", "have", "are", "were", "he", "she", "they", "it", "if", "because", "while", "since", "until", "about",
      "over");
  /** A new clause begins with them. */
  private static final Set<String> CLAUSE = Set.of(",", "he", "she", "they", "it", "we", "who", "which", "that", "what",
      "when", "where", "while", "and", "but");
  private static final Set<String> FORMERLY = Set.of("previously", "originally", "earlier", "been", "as", "had");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "some",
      "about", "this", "that", "these", "those", "our", "my", "your", "no", "bad", "heavy");
  private static final Set<String> HAVE = Set.of("has", "have", "had", "having", "was", "were", "did", "ve", "couldn");
  private static final Set<String> BE = Set.of("is", "are", "am", "re", "being", "does", "do", "says", "remains", "'s");
  private static final Set<String> PAST = Set.of("said", "told", "met", "went", "took", "held", "began", "came",
      "gave", "made", "saw", "got", "left", "rose", "fell", "sold", "bought", "won", "lost", "sent", "brought",
      "became", "ran", "fought", "found", "led", "spoke", "broke", "struck", "shot", "wrote", "kept", "paid", "drew",
      "grew", "flew", "drove", "hit", "put", "set", "cut", "quit", "died", "stood", "thought", "built", "taken",
      "given", "seen", "been", "done", "gone", "known", "shown", "killed", "follows", "sought", "threw", "chose",
      "swept", "dealt", "felt", "heard", "laid", "lay", "meant", "sank", "slid", "spent", "stole", "swore", "taught",
      "tore", "woke", "born");
  private static final Set<String> NOT_PAST = Set.of("united", "hundred", "need", "indeed", "speed", "red", "bed",
      "feed", "seed", "weed", "breed", "wed", "led", "related", "limited", "based", "so-called", "unprecedented",
      "aged", "armed", "sacred", "naked", "wicked", "hatred", "shed");

  @Override
  public Tense of(Tokens tokens, int from, int to) {
    Tense verb = tokens.is(from - 1, "since") ? Tense.PAST : nearest(tokens, from, to);
    return verb == Tense.FUTURE && isAttribute(tokens, from, to) ? Tense.UNKNOWN : verb;
  }

  private static Tense nearest(Tokens tokens, int from, int to) {
    for (int i = from - 1; i >= 0 && from - i <= BEFORE && !tokens.at(i + 1).opensSentence(); i--) {
      Tense tense = verb(tokens, i, from);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    for (int i = to; i < to + BEHIND && !tokens.at(i).opensSentence(); i++) {
      Tense tense = verb(tokens, i, i + 1);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /** "a June agreement": a verb in the future says nothing of that June. */
  private static boolean isAttribute(Tokens tokens, int from, int to) {
    boolean article = ARTICLES.contains(tokens.at(from - 1).lower())
        || ARTICLES.contains(tokens.at(from).lower()) && tokens.at(from + 1).isNumber();
    Token behind = tokens.at(to);
    return article && behind.isWord() && !behind.glued() && !NO_NOUN.contains(behind.lower());
  }

  private static Tense verb(Tokens tokens, int at, int limit) {
    Token word = tokens.at(at);
    if (!word.isWord()) {
      return Tense.UNKNOWN;
    }
    String lower = word.lower();
    if (isWill(word)) {
      return isInability(tokens, at) ? Tense.PAST : Tense.FUTURE;
    }
    if (word.opensSentence() && (lower.equals("until") || lower.equals("till"))) {
      return Tense.UNKNOWN;
    }
    if (AHEAD.contains(lower) || lower.equals("set") && (tokens.is(at + 1, "to") || tokens.is(at + 1, "for"))) {
      if (tokens.is(at - 1, "to")) {
        return infinitive(tokens, at - 1);
      }
      return isCause(tokens, at) ? Tense.UNKNOWN : isOver(tokens, at) ? Tense.PAST : Tense.FUTURE;
    }
    if (APPOINT.contains(lower) && !NOT_VERB.contains(tokens.at(at - 1).lower())) {
      return tokens.is(at - 1, "to") ? infinitive(tokens, at - 1) : Tense.FUTURE;
    }
    if (HAVE.contains(lower)) {
      return Tense.PAST;
    }
    if (BE.contains(lower)) {
      return tokens.is(at + 1, "to") && at + 1 < limit ? Tense.FUTURE : Tense.PRESENT;
    }
    if (PAST.contains(lower) || isRegularPast(word)) {
      return isEpithet(tokens, at) ? Tense.UNKNOWN : auxiliary(tokens, at);
    }
    if (lower.equals("to") && isInfinitive(tokens.at(at + 1)) && at + 1 < limit) {
      return infinitive(tokens, at);
    }
    return Tense.UNKNOWN;
  }

  private static boolean isWill(Token word) {
    return WILL.contains(word.lower()) && !(word.isCapitalised() && word.is("may"));
  }

  /** "could not be reached", "neither of them could be found": what was not possible, not what may be. */
  private static boolean isInability(Tokens tokens, int at) {
    if (!tokens.is(at, "could")) {
      return false;
    }
    boolean none = tokens.is(at + 1, "not");
    for (int i = at - 1; !none && i >= at - SUBJECT && !tokens.at(i + 1).opensSentence(); i--) {
      none = NEITHER.contains(tokens.at(i).lower());
    }
    return none;
  }

  private static boolean isRegularPast(Token word) {
    String lower = word.lower();
    return lower.length() > 3 && lower.endsWith("ed") && !NOT_PAST.contains(lower) && !word.isCapitalised();
  }

  /** "its announced plan", "a still unspecified date", "the recently passed bill": a participle before its noun. */
  private static boolean isEpithet(Tokens tokens, int at) {
    Token behind = tokens.at(at + 1);
    boolean noun = behind.isWord() && !behind.glued() && !NO_NOUN.contains(behind.lower())
        && !DETERMINERS.contains(behind.lower());
    String before = tokens.at(at - 1).lower();
    boolean adverb = before.equals("still") || before.equals("newly") || before.length() > 4 && before.endsWith("ly");
    return noun && ARTICLES.contains(adverb ? tokens.at(at - 2).lower() : before);
  }

  /** "will be held" is not past: what stands up to four words before a participle decides. */
  private static Tense auxiliary(Tokens tokens, int at) {
    for (int i = at - 1; i >= at - 4 && !tokens.at(i + 1).opensSentence(); i--) {
      String lower = tokens.at(i).lower();
      if (CLAUSE.contains(lower)) {
        return Tense.PAST;
      }
      if (isWill(tokens.at(i))) {
        return isInability(tokens, i) ? Tense.PAST : Tense.FUTURE;
      }
      if (HAVE.contains(lower)) {
        return Tense.PAST;
      }
      if (lower.equals("to") && tokens.is(i + 1, "be")) {
        return infinitive(tokens, i);
      }
      if (BE.contains(lower) && i == at - 1) {
        return Tense.PRESENT;
      }
    }
    return Tense.PAST;
  }

  private static boolean isInfinitive(Token next) {
    return next.isWord() && !next.isCapitalised() && !DETERMINERS.contains(next.lower());
  }

  /** "had been scheduled", "as previously planned". */
  private static boolean isOver(Tokens tokens, int at) {
    boolean hadBeen = tokens.is(at - 1, "been") && tokens.is(at - 2, "had");
    return hadBeen || tokens.at(at).lower().endsWith("ed") && FORMERLY.contains(tokens.at(at - 1).lower())
        && !tokens.is(at - 2, "has") && !tokens.is(at - 2, "have");
  }

  /** "due to its loss". */
  private static boolean isCause(Tokens tokens, int at) {
    return tokens.is(at, "due") && tokens.is(at + 1, "to") && !isInfinitive(tokens.at(at + 2));
  }

  /** What is "to" happen lies ahead when something up to eight words before plans it. */
  private static Tense infinitive(Tokens tokens, int to) {
    for (int i = to - 1; i >= to - 8 && !tokens.at(i + 1).opensSentence(); i--) {
      String lower = tokens.at(i).lower();
      if (AHEAD.contains(lower) && isOver(tokens, i)) {
        return Tense.PAST;
      }
      if (AHEAD.contains(lower) || DECIDE.contains(lower) || WILL.contains(lower) || IS.contains(lower)) {
        return Tense.FUTURE;
      }
    }
    return Tense.UNKNOWN;
  }
}
