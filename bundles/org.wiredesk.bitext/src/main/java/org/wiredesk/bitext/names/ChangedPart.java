package org.wiredesk.bitext.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds what the original has for one word of a name when the word beside it stayed: Щербатов for "Vadim Malyshev". */
final class ChangedPart {

  private static final int SHORTEST = 4;

  /** So far apart in sound that no spelling explains it. */
  private static final double UNLIKE = 0.55;

  /** Names of popes, kings and saints, which languages have in forms of their own. */
  private static final Set<String> OF_ALL_LANGUAGES = Set.of(
      "john", "james", "george", "charles", "william", "francis", "benedict", "nicholas", "henry", "paul", "peter",
      "philip", "elizabeth", "catherine", "alexander", "michael", "joseph", "mary", "margaret", "louis", "stephen",
      "matthew", "luke", "mark", "andrew", "thomas", "anthony", "leo", "gregory", "clement", "pius", "frederick",
      "albert", "edward", "helen", "anne", "jesus", "christ", "moses", "david", "solomon", "mohammed", "muhammad");

  private final NameMatcher matcher;
  private final Capitals capitals;
  private final Predicate<OriginalWord> excluded;

  /** @param excluded words of the original that are no names, or have their like in the translation */
  ChangedPart(NameMatcher matcher, Capitals capitals, Predicate<OriginalWord> excluded) {
    this.matcher = matcher;
    this.capitals = capitals;
    this.excluded = excluded;
  }

  /** Whether a word can only be told by its sound. */
  static boolean isJudged(NameWord word) {
    return word.kind() == NameWord.Kind.SOUND && word.text().length() >= SHORTEST
        && !isOfAllLanguages(word);
  }

  private static boolean isOfAllLanguages(NameWord word) {
    return OF_ALL_LANGUAGES.contains(word.text().toLowerCase(Locale.ROOT));
  }

  /** The word that stands in the place of one of the words of a name. */
  Optional<OriginalWord> find(List<NameWord> name, int changed, List<OriginalSentence> sentences) {
    return sentences.stream().flatMap(sentence -> beside(name, changed, sentence).stream()).findFirst();
  }

  private Optional<OriginalWord> beside(List<NameWord> name, int changed, OriginalSentence sentence) {
    List<OriginalWord> words = sentence.words();
    for (int k = 0; k < words.size(); k++) {
      boolean last = changed > 0 && k + 1 < words.size() && isKept(name.get(changed - 1), words.get(k));
      if (last && areBeside(words, k) && isOther(name.get(changed), words.get(k + 1))) {
        return Optional.of(words.get(k + 1));
      }
      boolean first = capitals == Capitals.NAMES && changed + 1 < name.size() && k > 0
          && isKept(name.get(changed + 1), words.get(k));
      if (first && areBeside(words, k - 1) && isOther(name.get(changed), words.get(k - 1))) {
        return Optional.of(words.get(k - 1));
      }
    }
    return Optional.empty();
  }

  private boolean isKept(NameWord name, OriginalWord word) {
    boolean sounds = name.kind() == NameWord.Kind.SOUND || isOfAllLanguages(name);
    return sounds && word.capital() && matcher.isAnswered(name, word);
  }

  private static boolean areBeside(List<OriginalWord> words, int left) {
    return words.get(left).span().end() + 1 == words.get(left + 1).span().start();
  }

  private boolean isOther(NameWord name, OriginalWord word) {
    return word.text().length() >= SHORTEST && !excluded.test(word)
        && SoundDistance.distance(Sounds.of(name.text(), Writing.LATIN), word.sounds(), word.writing()) > UNLIKE;
  }
}
