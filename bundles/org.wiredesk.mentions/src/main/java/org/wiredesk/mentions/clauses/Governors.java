package org.wiredesk.mentions.clauses;

import java.util.List;
import java.util.Optional;

/** Finds the verb that a time belongs to: mostly the nearest before it, else the first of the clause behind it. */
final class Governors {

  private static final int MOST_BETWEEN = 8;

  /**
   * A verb and how a time hangs on it.
   *
   * @param preposition the one directly before the time
   * @param direct whether no noun stands between, names aside
   */
  record Found(Verb verb, NounPath.Result path, Optional<String> preposition, boolean direct) {}

  private final SentenceTokens tokens;
  private final List<Verb> verbs;

  Governors(SentenceTokens tokens, List<Verb> verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /** @param from index of the time's first token, {@code to} behind its last */
  Optional<Found> of(int from, int to) {
    TimePhrase time = TimePhrase.of(tokens, from, to);
    return verb(time.start(), to).map(found -> new Found(found.verb(), time.hung(found.path(), found.verb()),
        time.preposition(), time.isDirectlyBehind(found.verb())));
  }

  /** The verb for a time whose words, with their preposition, stand from one index to another. */
  private Optional<Found> verb(int start, int end) {
    int index = lastBefore(start);
    if (index >= 0 && isGovernedFrom(index, start, end)) {
      Verb verb = verbs.get(index);
      return Optional.of(found(verb, isSaidOrMeant(verb, end)
          ? NounPath.Result.NOUN
          : new NounPath(tokens, verb.to(), Optional.of(verb)).upTo(start)));
    }
    boolean inserted = tokens.word(start - 1).equals(",") && tokens.word(end).equals(",");
    int edge = inserted ? start - 1 : start;
    int clause = clauseStart(index < 0 ? 0 : verbs.get(index).to(), edge);
    return firstBehind(end).map(verb -> found(verb, new NounPath(tokens, clause, Optional.of(verb)).upTo(edge)))
        .or(() -> index < 0 || tokens.hasBoundary(verbs.get(index).to(), start)
            ? Optional.empty()
            : Optional.of(found(verbs.get(index), NounPath.Result.NOUN)));
  }

  private static Found found(Verb verb, NounPath.Result path) {
    return new Found(verb, path, Optional.empty(), false);
  }

  /** -1 if there is none. */
  private int lastBefore(int start) {
    int found = Verb.indexFrom(verbs, start) - 1;
    return found >= 0 && start - verbs.get(found).to() <= SentenceTokens.REACH ? found : -1;
  }

  /** Whether the clause of a verb reaches to a time behind it. */
  private boolean isGovernedFrom(int index, int start, int end) {
    Verb verb = verbs.get(index);
    int from = verb.to();
    if (tokens.hasBoundary(from, start)) {
      return false;
    }
    boolean joined = tokens.has(ClauseWords.COORDINATORS, from, start) && isFollowedByVerb(end, false)
        || ClauseWords.COORDINATORS.contains(tokens.word(start - 1));
    boolean subject = VerbWords.SAYING.hasForm(tokens.word(verb.head())) && hasObject(verb, from, start)
        && firstBehind(end).filter(behind -> firstComma(end, behind.from()) < 0).isPresent();
    return !joined && !subject && !isCutByComma(index, start, end);
  }

  /** "said on Monday talks will begin": either may be on Monday. */
  private boolean isSaidOrMeant(Verb verb, int end) {
    boolean noun = tokens.isWord(end) && !tokens.isBoundary(end) && !ClauseWords.PREPOSITIONS.contains(tokens.word(end))
        && !ClauseWords.COORDINATORS.contains(tokens.word(end));
    return noun && VerbWords.SAYING.hasForm(tokens.word(verb.head()))
        && firstBehind(end).filter(behind -> behind.tense() != verb.tense()).isPresent();
  }

  /** "said the talks on Monday": behind a verb of saying a noun is what is said, or its subject. */
  private boolean hasObject(Verb verb, int from, int start) {
    boolean told = VerbWords.TELLING.hasForm(tokens.word(verb.head()));
    int at = from;
    while (at < start && (tokens.isQuote(at) || ClauseWords.isAdverb(tokens.word(at)))) {
      at++;
    }
    return !told && at < start && !ClauseWords.PREPOSITIONS.contains(tokens.word(at))
        && !tokens.word(at).equals(",");
  }

  /** A comma ends the clause of a verb that is relative, or where a new clause has its verb behind the time. */
  private boolean isCutByComma(int index, int start, int end) {
    Verb verb = verbs.get(index);
    int comma = firstComma(verb.to(), start);
    if (comma < 0) {
      return false;
    }
    int clause = clauseStart(index == 0 ? 0 : verbs.get(index - 1).to(), verb.from());
    boolean inserted = ClauseWords.opensClause(tokens.word(clause))
        && (index == 0 || !verbs.get(index - 1).isFinite() || firstBehind(end).isPresent());
    return (inserted || isFollowedByVerb(end, true)) && !isApposition(comma, start);
  }

  private int firstComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.word(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** "in Baghdad, Iraq, on Monday". */
  private boolean isApposition(int comma, int start) {
    for (int i = comma; i < start; i++) {
      if (tokens.isWord(i) && !tokens.at(i).isCapitalised() && !tokens.isTime(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isFollowedByVerb(int end, boolean acrossComma) {
    int at = end;
    while (at < tokens.size() && at - end < MOST_BETWEEN && (ClauseWords.isAdverb(tokens.word(at))
        || acrossComma && tokens.word(at).equals(",") || tokens.isQuote(at))) {
      at++;
    }
    int next = Verb.indexFrom(verbs, at);
    return next < verbs.size() && verbs.get(next).from() == at && verbs.get(next).isFinite();
  }

  /** Where the clause that holds an index begins: behind the last boundary, "and" or comma. */
  private int clauseStart(int from, int index) {
    int first = Math.max(from, index - SentenceTokens.REACH);
    for (int i = index - 1; i >= first; i--) {
      String word = tokens.word(i);
      if (tokens.isBoundary(i)) {
        return i;
      }
      if (word.equals(",") || ClauseWords.COORDINATORS.contains(word)) {
        return i + 1;
      }
    }
    return first;
  }

  /** The first finite verb behind a time that is not the verb of a clause within. */
  private Optional<Verb> firstBehind(int end) {
    int at = end;
    boolean inserted = false;
    int last = Verb.indexFrom(verbs, end + SentenceTokens.REACH);
    for (Verb verb : verbs.subList(Verb.indexFrom(verbs, end), last)) {
      for (; at < verb.from(); at++) {
        if (tokens.word(at).equals(";")) {
          return Optional.empty();
        }
        inserted = tokens.isBoundary(at) || inserted && !tokens.word(at).equals(",");
      }
      if (verb.isFinite() && !inserted) {
        return Optional.of(verb);
      }
    }
    return Optional.empty();
  }
}
