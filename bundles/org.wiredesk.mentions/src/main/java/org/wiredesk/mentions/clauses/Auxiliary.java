package org.wiredesk.mentions.clauses;

import java.util.Map;
import java.util.Optional;
import org.wiredesk.mentions.times.Token;

/** What a word can do at the head of a verb group. */
enum Auxiliary {
  WILL, MODAL, HAS, HAD, IS, WAS, DOES, DID;

  private static final Map<String, Auxiliary> WORDS = Map.ofEntries(
      Map.entry("will", WILL), Map.entry("shall", WILL), Map.entry("ll", WILL),
      Map.entry("would", MODAL), Map.entry("could", MODAL), Map.entry("should", MODAL), Map.entry("may", MODAL),
      Map.entry("might", MODAL), Map.entry("must", MODAL), Map.entry("can", MODAL), Map.entry("cannot", MODAL),
      Map.entry("ought", MODAL), Map.entry("d", MODAL),
      Map.entry("has", HAS), Map.entry("have", HAS), Map.entry("ve", HAS), Map.entry("having", HAS),
      Map.entry("had", HAD),
      Map.entry("is", IS), Map.entry("are", IS), Map.entry("am", IS), Map.entry("re", IS), Map.entry("m", IS),
      Map.entry("was", WAS), Map.entry("were", WAS),
      Map.entry("does", DOES), Map.entry("do", DOES), Map.entry("did", DID));
  /** "won't" and its like, cut at the apostrophe. */
  private static final Map<String, Auxiliary> BEFORE_T = Map.ofEntries(
      Map.entry("won", WILL), Map.entry("wouldn", MODAL), Map.entry("couldn", MODAL), Map.entry("shouldn", MODAL),
      Map.entry("mustn", MODAL), Map.entry("can", MODAL), Map.entry("hasn", HAS), Map.entry("haven", HAS),
      Map.entry("hadn", HAD), Map.entry("isn", IS), Map.entry("aren", IS), Map.entry("wasn", WAS),
      Map.entry("weren", WAS), Map.entry("doesn", DOES), Map.entry("don", DOES), Map.entry("didn", DID));

  /** The auxiliary at a place, if that is what the word there is. */
  static Optional<Auxiliary> at(SentenceTokens tokens, int index) {
    Token token = tokens.at(index);
    if (tokens.word(index + 1).equals("'") && tokens.word(index + 2).equals("t")) {
      return Optional.ofNullable(BEFORE_T.get(token.lower()));
    }
    boolean clitic = token.lower().length() <= 2 && !token.is("is") && !token.is("am") && !token.is("do");
    if (clitic && !tokens.word(index - 1).equals("'")) {
      return Optional.empty();
    }
    return isOtherWord(tokens, index) ? Optional.empty() : Optional.ofNullable(WORDS.get(token.lower()));
  }

  /** May the month, Will the man, a will to live. */
  private static boolean isOtherWord(SentenceTokens tokens, int index) {
    Token token = tokens.at(index);
    boolean name = token.isCapitalised() && index > 0 && !tokens.isQuote(index - 1);
    boolean noun = token.is("will") && VerbWords.BEFORE_NOUN_WILL.contains(tokens.word(index - 1))
        || token.is("might") && tokens.word(index - 1).equals("military");
    return name || noun;
  }
}
