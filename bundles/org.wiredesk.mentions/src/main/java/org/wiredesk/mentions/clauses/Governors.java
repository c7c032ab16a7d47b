package org.wiredesk.mentions.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the verb that a time belongs to: mostly the nearest before it, else the first of the clause behind it. */
final class Governors {

  private static final Set<String> AROUND_TIME = Set.of("early", "late", "later", "earlier", "only", "just", "mid");

  private static final int MOST_BETWEEN = 8;

  /**
   * A verb and how a time hangs on it.
   *
   * @param preposition the one directly before the time
   */
  record Found(Verb verb, NounPath.Result path, Optional<String> preposition) {}

  private final SentenceTokens tokens;
  private final List<Verb> verbs;

  Governors(SentenceTokens tokens, List<Verb> verbs) {
    this.tokens = tokens;
    this.verbs = verbs;
  }

  /** @param from index of the time's first token, {@code to} behind its last */
  Optional<Found> of(int from, int to) {
    int edge = from - 1;
    while (AROUND_TIME.contains(tokens.word(edge))) {
      edge--;
    }
    boolean prepositional = ClauseWords.PREPOSITIONS.contains(tokens.word(edge)) && !tokens.isTime(edge);
    Optional<String> preposition = prepositional ? Optional.of(tokens.word(edge)) : Optional.empty();
    int start = prepositional ? edge : edge + 1;
    return verb(start, to)
        .map(found -> new Found(found.verb(), hung(found.path(), from, to, preposition), preposition));
  }

  /** The verb for a time whose words, with their preposition, stand from one index to another. */
  private Optional<Found> verb(int start, int end) {
    int index = lastBefore(start);
    if (index >= 0 && isGovernedFrom(index, start, end)) {
      Verb verb = verbs.get(index);
      return Optional.of(found(verb, new NounPath(tokens, verb.to(), Optional.of(verb)).upTo(start)));
    }
    int clause = clauseStart(index < 0 ? 0 : verbs.get(index).to(), start);
    return firstBehind(end).map(verb -> found(verb, new NounPath(tokens, clause, Optional.of(verb)).upTo(start)))
        .or(() -> index < 0 || tokens.hasBoundary(verbs.get(index).to(), start)
            ? Optional.empty()
            : Optional.of(found(verbs.get(index), new NounPath.Result(Attachment.NOUN, Optional.empty()))));
  }

  private static Found found(Verb verb, NounPath.Result path) {
    return new Found(verb, path, Optional.empty());
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
    boolean joined = tokens.has(ClauseWords.COORDINATORS, from, start) && isFollowedByVerb(end)
        || ClauseWords.COORDINATORS.contains(tokens.word(start - 1));
    boolean subject = VerbWords.SAYING.hasForm(tokens.word(verb.head())) && hasSubject(verb, from, start)
        && firstBehind(end).isPresent();
    return !joined && !subject && !isCutByComma(index, start, end);
  }

  /** "said the talks on Monday": behind a verb of saying a noun begins a new clause. */
  private boolean hasSubject(Verb verb, int from, int start) {
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
    boolean inserted = clause > 0 && ClauseWords.opensClause(tokens.word(clause));
    return (inserted || isFollowedByVerb(end)) && !isApposition(comma, start);
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

  private boolean isFollowedByVerb(int end) {
    int at = end;
    while (at < tokens.size() && at - end < MOST_BETWEEN
        && (ClauseWords.isAdverb(tokens.word(at)) || tokens.word(at).equals(",") || tokens.isQuote(at))) {
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

  private NounPath.Result hung(NounPath.Result path, int from, int to, Optional<String> preposition) {
    if (isAttribute(from, to)) {
      return new NounPath.Result(Attachment.NOUN, Optional.empty());
    }
    if (preposition.isEmpty() || ClauseWords.OF_TIME.contains(preposition.get())) {
      return path;
    }
    if (ClauseWords.AFTER.contains(preposition.get())) {
      return new NounPath.Result(Attachment.AFTER, Optional.empty());
    }
    return new NounPath.Result(ClauseWords.BEFORE.contains(preposition.get()) ? Attachment.BEFORE : Attachment.NOUN,
        Optional.empty());
  }

  /** "the 3 May vote", "Monday's vote", "dated 3 May". */
  private boolean isAttribute(int from, int to) {
    String before = tokens.word(from - 1);
    boolean possessive = tokens.word(to).equals("'") && tokens.at(to).glued();
    boolean noun = tokens.isWord(to) && !ClauseWords.PREPOSITIONS.contains(tokens.word(to));
    boolean within = ClauseWords.DETERMINERS.contains(tokens.word(from)) && tokens.at(from + 1).isNumber();
    boolean determined = ClauseWords.DETERMINERS.contains(before) || tokens.at(from - 1).isNumber() || within;
    return possessive || determined && noun && !tokens.isTime(from - 1) || before.equals("dated");
  }
}
