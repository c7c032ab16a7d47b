package org.wiredesk.bitext.names;

import java.util.List;
import java.util.Locale;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;

/**
 * Names of countries, peoples and languages in both texts. Readers elsewhere are told whose parliament it is and where a
 * star was born: such a name may be added, and is another than the original's only where that has one too.
 */
final class CountryNames {

  private final Bitext bitext;
  private final Locale language;
  private final TraditionalNames traditions;
  private final OriginalNames names;
  private final OriginalSentences originals;

  CountryNames(Bitext bitext, TraditionalNames traditions) {
    this.bitext = bitext;
    this.language = bitext.source().language();
    this.traditions = traditions;
    this.names = new OriginalNames(bitext, traditions);
    this.originals = OriginalSentences.of(bitext);
  }

  /** Whether all of a name that can be judged is one of these. */
  static boolean areAll(EnglishName name) {
    return name.words().stream().filter(word -> word.kind().isJudged())
        .allMatch(word -> word.subjects().stream().anyMatch(TraditionalNames::isCountry));
  }

  /** "Poland's", "Polish"; not "in Poland". */
  boolean mayBeAdded(EnglishName name) {
    String text = bitext.translation().text();
    String words = name.span().of(text);
    int end = name.span().end();
    boolean possessive = end < text.length() && "'’".indexOf(text.charAt(end)) >= 0
        || words.endsWith("'s") || words.endsWith("’s");
    return possessive || name.words().stream().anyMatch(this::isAdjective);
  }

  /** "Iranian", not "Iran" nor "USA". */
  private boolean isAdjective(NameWord word) {
    return word.text().chars().anyMatch(Character::isLowerCase) && word.subjects().stream()
        .noneMatch(subject -> traditions.english(subject).filter(word.text()::equalsIgnoreCase).isPresent()
            && !TraditionalNames.isLanguage(subject));
  }

  /** Those of the original, and what is made of them (турецкий), that these words of the translation do not answer. */
  List<OriginalName> unanswered(Pair pair, TranslationSentences.Words near) {
    return originals.of(pair.original()).stream().flatMap(sentence -> sentence.words().stream())
        .filter(word -> mayBeOne(word) && !near.answer(word))
        .flatMap(word -> names.joined(List.of(word)).stream()).toList();
  }

  private boolean mayBeOne(OriginalWord word) {
    return traditions.mayBeCountry(word.text()) && (InstitutionWords.isAdjective(word.text(), language)
        || word.capital() && !word.forced() && traditions.isPlace(word.text(), language));
  }
}
