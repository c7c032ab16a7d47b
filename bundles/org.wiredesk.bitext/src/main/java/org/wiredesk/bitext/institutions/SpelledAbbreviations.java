package org.wiredesk.bitext.institutions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.institutions.Words.Word;
import org.wiredesk.text.Span;

/** Finds abbreviations of the table that stand in a translation letter by letter as in the original. */
public final class SpelledAbbreviations {

  private static final int SHORTEST_SYLLABLES = 5;
  private static final int ENDING = 3;

  private final Bitext bitext;
  private final Readings readings;
  private final String wire;

  private SpelledAbbreviations(Bitext bitext) {
    this.bitext = bitext;
    this.readings = Readings.of(bitext);
    this.wire = bitext.translation().text();
  }

  /** In the order of the translation. */
  public static List<SpelledAbbreviation> of(Bitext bitext) {
    SpelledAbbreviations all = new SpelledAbbreviations(bitext);
    List<SpelledAbbreviation> found = new ArrayList<>();
    for (int i = 0; i < bitext.pairs().size(); i++) {
      if (bitext.pairs().get(i).isWhole()) {
        all.judge(i, found);
      }
    }
    return found;
  }

  private void judge(int pair, List<SpelledAbbreviation> found) {
    List<Mention> mentions = readings.original(pair).stream().filter(SpelledAbbreviations::isSpelling).toList();
    if (mentions.isEmpty()) {
      return;
    }
    for (Reading sentence : readings.translated(pair)) {
      for (Word word : sentence.words()) {
        mentions.stream().filter(it -> isSpelled(word, it) && !isEnglish(word, it)).findFirst()
            .filter(it -> !isExplained(word) && !isAnother(word, sentence, pair))
            .ifPresent(it -> found.add(spelled(word, it)));
      }
    }
  }

  /** One word that is an abbreviation: МЧС, Минфин. */
  private static boolean isSpelling(Mention mention) {
    return mention.text().chars().allMatch(Character::isLetter);
  }

  private static boolean isSpelled(Word word, Mention mention) {
    String key = Words.key(mention.text());
    if (isAbbreviation(mention.text())) {
      return word.isAbbreviation() && Spelling.isSame(word.key(), key);
    }
    return Character.isUpperCase(word.text().charAt(0)) && word.key().length() >= SHORTEST_SYLLABLES
        && mention.text().codePointAt(0) > 0x24f && isInflected(word.key(), key);
  }

  /** Either may have lost an ending. */
  private static boolean isInflected(String latin, String original) {
    for (int length = original.length(); length >= Math.max(SHORTEST_SYLLABLES, original.length() - ENDING); length--) {
      if (Spelling.isInflected(latin, original.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbbreviation(String text) {
    return text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2;
  }

  /** Whether a name of the table has the word, or one that is spelled so. */
  private static boolean isEnglish(Word word, Mention mention) {
    return mention.lines().stream().flatMap(line -> line.english().stream()).filter(name -> !name.startsWith("?"))
        .flatMap(name -> Words.english(name, 0).stream())
        .anyMatch(it -> it.key().equals(word.key()) || !isAbbreviation(mention.text())
            && isInflected(it.key(), Words.key(mention.text())));
  }

  /** In brackets, here or elsewhere: "the Emergencies Ministry (MChS)". */
  private boolean isExplained(Word word) {
    return wire.contains("(" + word.text()) || wire.contains(word.text() + ")");
  }

  /** Whether the word is another thing's name, which the original has: the UK beside УК. */
  private boolean isAnother(Word word, Reading sentence, int pair) {
    Optional<Mention> other = sentence.mentions().stream().filter(it -> it.span().contains(word.span())).findFirst();
    return other.isPresent() && other.get().subjects().stream().anyMatch(it -> readings.isInOriginal(it, pair));
  }

  private SpelledAbbreviation spelled(Word word, Mention mention) {
    boolean usual = mention.lines().stream().flatMap(line -> line.english().stream())
        .anyMatch(name -> name.equalsIgnoreCase("?" + word.text()));
    List<Renaming> right = likely(mention).stream().map(line -> Renaming.usual(line, word.span(), wire)).toList();
    return new SpelledAbbreviation(new Span(word.span().start(), word.span().end()), mention.span(), right, usual);
  }

  /** Of several meanings those that the wire speaks of elsewhere, if any. */
  private List<Line> likely(Mention mention) {
    List<Line> spoken = mention.lines().size() == 1 ? List.of() : mention.lines().stream()
        .filter(line -> IntStream.range(0, bitext.pairs().size())
            .anyMatch(i -> readings.translationHas(line.subject(), i))).toList();
    return spoken.isEmpty() ? mention.lines() : spoken;
  }
}
