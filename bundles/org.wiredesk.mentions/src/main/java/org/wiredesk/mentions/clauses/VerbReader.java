package org.wiredesk.mentions.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.mentions.times.Tense;
import org.wiredesk.mentions.times.Token;

/** Finds the verb groups of a sentence, each for itself, from left to right. */
final class VerbReader {

  private static final int SHORTEST_PAST = 4;
  private static final int MOST_ADVERBS = 6;

  private final SentenceTokens tokens;
  private final List<Verb> found = new ArrayList<>();

  private VerbReader(SentenceTokens tokens) {
    this.tokens = tokens;
  }

  static List<Verb> read(SentenceTokens tokens) {
    VerbReader reader = new VerbReader(tokens);
    int at = 0;
    while (at < tokens.size()) {
      Optional<Verb> verb = reader.at(at);
      verb.ifPresent(reader.found::add);
      at = verb.map(Verb::to).orElse(at + 1);
    }
    return reader.found;
  }

  private Optional<Verb> at(int index) {
    if (!tokens.isWord(index) || tokens.isTime(index)) {
      return Optional.empty();
    }
    Optional<Auxiliary> auxiliary = Auxiliary.at(tokens, index);
    if (auxiliary.isPresent()) {
      return Optional.of(new VerbChain(tokens, index).read(auxiliary.get()));
    }
    if (tokens.word(index).equals("to")) {
      return isInfinitive(index + 1) ? Optional.of(new VerbChain(tokens, index).infinitive()) : Optional.empty();
    }
    return tokens.isHyphenated(index) ? Optional.empty() : alone(index);
  }

  private boolean isInfinitive(int index) {
    Token next = tokens.at(index);
    String word = next.lower();
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.equals("focus") && !word.equals("discus");
    return next.isWord() && !next.isCapitalised() && !tokens.isTime(index) && !plural
        && !ClauseWords.DETERMINERS.contains(word) && !ClauseWords.PREPOSITIONS.contains(word)
        && !VerbWords.NOUNS_BEHIND_TO.contains(word);
  }

  private Optional<Verb> alone(int index) {
    String word = tokens.word(index);
    boolean name = tokens.at(index).isCapitalised() && !opensText(index);
    if (name || isNounOrAdjective(index)) {
      return Optional.empty();
    }
    if (VerbWords.SURELY_FINITE.contains(word) || IrregularVerbs.isOnlyPast(word) && !isNoPast(word)) {
      return Optional.of(Verb.past(index, true));
    }
    if (isPast(word) && !isBase(index)) {
      return Optional.of(Verb.past(index, false));
    }
    if (isGerund(index)) {
      return Optional.of(
          new Verb(index, index + 1, index, Tense.UNKNOWN, VerbGroup.Form.GERUND, false));
    }
    return isPresent(index) ? Optional.of(Verb.finite(index, index, Tense.PRESENT)) : Optional.empty();
  }

  private boolean opensText(int index) {
    int before = index - 1;
    while (before >= 0 && tokens.isQuote(before)) {
      before--;
    }
    return before < 0;
  }

  /** "his wife read a letter"; plurals leave it open. */
  private boolean isBase(int index) {
    String word = tokens.word(index);
    String before = tokens.word(index - 1);
    boolean singular = before.equals("he") || before.equals("she") || !before.endsWith("s")
        && !before.equals("they") && !before.equals("we") && !before.equals("you") && !before.equals("i");
    return IrregularVerbs.isBase(word) && !singular;
  }

  private boolean isNounOrAdjective(int index) {
    int before = index - 1;
    while (index - before < MOST_ADVERBS && ClauseWords.isBetween(tokens.word(before))
        && !tokens.word(before).equals("all")) {
      before--;
    }
    String word = tokens.word(before);
    boolean gerund = tokens.word(index).endsWith("ing");
    boolean relative = word.equals("that") && !gerund
        || word.equals("as") && ClauseWords.OF_TIME.contains(tokens.word(index + 1));
    return !relative && (ClauseWords.DETERMINERS.contains(word) && !tokens.isTime(before)
        || ClauseWords.PREPOSITIONS.contains(word) && !gerund && !isParticle(before));
  }

  /** "the plot carried out ended": a preposition without its noun. */
  private boolean isParticle(int index) {
    return List.of("out", "up", "off", "down", "over", "around").contains(tokens.word(index));
  }

  private static boolean isNoPast(String word) {
    return VerbWords.NO_PASTS.contains(word);
  }

  static boolean isPast(String word) {
    if (isNoPast(word)) {
      return false;
    }
    return IrregularVerbs.isPast(word) || word.length() >= SHORTEST_PAST && word.endsWith("ed")
        || IrregularVerbs.isParticiple(word);
  }

  /** "a killing" is a noun, "two attacks, killing many" has a verb. */
  private boolean isGerund(int index) {
    String word = tokens.word(index);
    boolean inserted = tokens.word(index - 1).equals(",") && tokens.isWord(index + 1)
        && !ClauseWords.PREPOSITIONS.contains(tokens.word(index + 1));
    return word.length() > SHORTEST_PAST && word.endsWith("ing")
        && (inserted || !VerbWords.NOUNS_IN_ING.contains(word));
  }

  private boolean isBehindVerb(int index) {
    return !found.isEmpty() && found.get(found.size() - 1).to() == index;
  }

  /** "begins"; "begin" where a plural stands before it. */
  private boolean isPresent(int index) {
    String word = tokens.word(index);
    boolean wants = VerbWords.WANTING.hasForm(word) && tokens.word(index + 1).equals("to");
    if (!wants && !VerbWords.TIMETABLE.hasForm(word) || isBehindVerb(index)) {
      return false;
    }
    String before = tokens.word(index - 1);
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return tokens.isWord(index - 1) || tokens.isQuote(index - 1) || tokens.word(index - 1).equals(",");
    }
    boolean plural = before.endsWith("s") && !before.endsWith("ss") && before.length() > 3;
    return plural || tokens.isTime(index - 1) && !tokens.isHyphenated(index - 1)
        || List.of("they", "we", "you", "i", "people", "police", "who").contains(before);
  }
}
