package org.wiredesk.mentions.clauses;

import java.util.Optional;
import java.util.Set;

/**
 * A time with the words that stand directly around it.
 *
 * @param first index of its first token; in "3 and 4 May" of the first of the times joined
 * @param end index behind its last token, or behind the last of the times joined
 * @param start index of the preposition before it, {@code first} if it has none
 */
record TimePhrase(SentenceTokens tokens, int first, int end, int start, Optional<String> preposition) {

  private static final Set<String> AROUND_TIME = Set.of("early", "late", "later", "earlier", "only", "just", "mid");
  private static final Set<String> LINKS = Set.of("and", "or", "to", ",");
  /** Behind a noun they give it a date of its own. */
  private static final Set<String> DATED = Set.of("dated", "due", "effective", "payable", "redeemable", "valid");
  private static final Set<String> PERIODS =
      Set.of("year", "quarter", "half", "period", "month", "months", "week", "weeks");
  /** "as on Monday". */
  private static final Set<String> COMPARED = Set.of("like", "as", "than");
  private static final Set<String> LIGHT_OBJECTS = Set.of("place", "part", "office", "effect", "force", "power");

  static TimePhrase of(SentenceTokens tokens, int from, int to) {
    int first = listStart(tokens, from);
    int edge = first - 1;
    while (AROUND_TIME.contains(tokens.word(edge))) {
      edge--;
    }
    boolean prepositional = ClauseWords.PREPOSITIONS.contains(tokens.word(edge)) && !tokens.isTime(edge);
    return new TimePhrase(tokens, first, listEnd(tokens, to), prepositional ? edge : edge + 1,
        prepositional ? Optional.of(tokens.word(edge)) : Optional.empty());
  }

  /** Of "3 and 4 May", "2006-2010": where the first of the times joined begins. */
  private static int listStart(SentenceTokens tokens, int from) {
    int at = from;
    while (isLink(tokens, at - 1) && tokens.isTime(at - 2) && from - at < SentenceTokens.REACH) {
      at -= 2;
      while (tokens.isTime(at - 1)) {
        at--;
      }
    }
    return at;
  }

  private static int listEnd(SentenceTokens tokens, int to) {
    int at = to;
    while (isLink(tokens, at) && tokens.isTime(at + 1) && at - to < SentenceTokens.REACH) {
      at += 2;
      while (tokens.isTime(at)) {
        at++;
      }
    }
    return at;
  }

  private static boolean isLink(SentenceTokens tokens, int index) {
    return tokens.isDash(index) || LINKS.contains(tokens.word(index));
  }

  /** Whether it stands behind a verb with nothing but names, pronouns, adverbs and prepositions between. */
  boolean isDirectlyBehind(Verb verb) {
    for (int i = verb.to(); i < start; i++) {
      String word = tokens.word(i);
      boolean plain = tokens.at(i).isCapitalised() || ClauseWords.isAdverb(word) || ClauseWords.isPronoun(word)
          || ClauseWords.PREPOSITIONS.contains(word) || ClauseWords.DETERMINERS.contains(word)
          || i == verb.to() && LIGHT_OBJECTS.contains(word);
      if (tokens.isWord(i) && !plain) {
        return false;
      }
    }
    return verb.to() <= start;
  }

  /** How it hangs on its verb, when the words between the two come to a path. */
  NounPath.Result hung(NounPath.Result path, Verb verb) {
    boolean compared = preposition.isPresent() && COMPARED.contains(tokens.word(start - 1));
    boolean described = DATED.contains(tokens.word(start - 1)) && verb.head() != start - 1;
    if (isAttribute() || compared || described) {
      return NounPath.Result.NOUN;
    }
    boolean planned = preposition.filter("for"::equals).isPresent()
        && VerbWords.PLANNED_FOR.contains(tokens.word(verb.head()));
    if (planned || preposition.map(ClauseWords.OF_TIME::contains).orElse(true)) {
      return path;
    }
    Attachment later = ClauseWords.BEFORE.contains(preposition.get()) ? Attachment.BEFORE : Attachment.NOUN;
    return new NounPath.Result(ClauseWords.AFTER.contains(preposition.get()) ? Attachment.AFTER : later,
        Optional.empty());
  }

  /** "the 3 May vote", "Monday's vote", "bonds due 3 May", "the year ended 3 May", "the day of the vote, 3 May,". */
  private boolean isAttribute() {
    String before = tokens.word(first - 1);
    boolean apposition = before.equals(",") && tokens.word(end).equals(",") && tokens.isWord(first - 2);
    boolean possessive = tokens.word(end).equals("'") && tokens.at(end).glued();
    boolean noun = tokens.isWord(end) && !ClauseWords.PREPOSITIONS.contains(tokens.word(end));
    boolean within = ClauseWords.DETERMINERS.contains(tokens.word(first)) && tokens.at(first + 1).isNumber();
    boolean determined = ClauseWords.DETERMINERS.contains(before) || tokens.at(first - 1).isNumber() || within;
    boolean described = DATED.contains(before) || before.equals("ended") && PERIODS.contains(tokens.word(first - 2));
    return possessive || described || apposition || determined && noun && !tokens.isTime(first - 1);
  }
}
