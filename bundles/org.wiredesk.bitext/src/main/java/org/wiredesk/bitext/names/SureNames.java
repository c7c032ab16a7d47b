package org.wiredesk.bitext.names;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.lexicon.Lexicon;
import org.wiredesk.text.Sentence;

/**
 * Names in a script with capitals that more than the capital speaks for: countries and cities, two words in a row, a
 * title before it, letters that the language's own words do not have, or the same name elsewhere in the text.
 */
final class SureNames {

  private static final int SHORTEST = 3;
  private static final int LONGEST_CHAIN = 6;
  /** What stands between the words of an institution's name. */
  private static final Set<String> LINKS = Set.of(
      "de", "la", "las", "los", "del", "y", "e", "por", "para", "des", "du", "et", "pour", "d", "l", "di", "della",
      "dei", "delle", "degli", "per", "и", "по", "для", "у", "в", "і", "та", "з", "i", "w", "do", "ds", "a", "pro",
      "na", "of");

  private static final Set<String> CYRILLIC_OR_GREEK = Set.of(
      "ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg", "el", "hy");

  private final Locale language;
  private final Capitals capitals;
  private final TraditionalNames traditions;
  private final OriginalNames names;
  private final Repeated repeated;
  private final Lexicon lexicon;
  private final String home;
  private final String original;

  SureNames(Bitext bitext, TraditionalNames traditions) {
    this.language = bitext.source().language();
    this.capitals = Capitals.of(language);
    this.traditions = traditions;
    this.names = new OriginalNames(bitext, traditions);
    this.repeated = Repeated.of(bitext);
    this.lexicon = Lexicon.of(language);
    this.home = ULocale.addLikelySubtags(ULocale.forLocale(language)).getCountry();
    this.original = bitext.original().text();
  }

  /** Each of one word or several that follow each other. */
  List<List<OriginalWord>> in(Sentence text, OriginalSentence sentence) {
    ShortQuotes quotes = new ShortQuotes(text.text(), text.span().start());
    List<OriginalWord> words = sentence.words();
    List<List<OriginalWord>> found = new ArrayList<>();
    for (List<OriginalWord> run : OriginalNames.runs(names.in(sentence, false))) {
      int from = words.indexOf(run.get(0));
      boolean more = from > 0 && run.size() == 1 && isGivenName(words, from - 1);
      List<OriginalWord> name = more ? words.subList(from - 1, from + 1) : run;
      if (isSure(name, words, more ? from - 1 : from) && !isPartOfCompound(name, text)
          && (isForeignScript(name.get(0)) || name.stream().noneMatch(word -> quotes.contain(word.span())))) {
        found.add(name);
      }
    }
    return found;
  }

  /** The first word of a sentence, when a name follows. */
  private boolean isGivenName(List<OriginalWord> words, int at) {
    OriginalWord word = words.get(at);
    return word.capital() && word.forced() && word.text().length() >= SHORTEST
        && word.span().end() + 1 == words.get(at + 1).span().start()
        && !InstitutionWords.contains(word.text(), language) && !InstitutionWords.isTitle(word.text(), language)
        && !InstitutionWords.isStarter(word.text(), language) && !InstitutionWords.isAdjective(word.text(), language);
  }

  private boolean isSure(List<OriginalWord> name, List<OriginalWord> words, int from) {
    OriginalWord first = name.get(0);
    if (isForeignScript(first)) {
      return true;
    }
    if (isOfInstitution(words, from) || isAdjective(first)
        || name.stream().anyMatch(word -> InstitutionWords.isStarter(word.text(), language))) {
      return false;
    }
    if (traditions.isPlace(first.text(), language)) {
      return !isHome(first);
    }
    boolean beside = isTitled(words, from) || isSpeaker(words, from);
    if (name.size() > 1 && capitals == Capitals.NOUNS) {
      return beside || !first.forced() && name.stream().noneMatch(this::isWord) && !isJoined(name);
    }
    if (name.size() > 1) {
      return beside || !isWord(first);
    }
    return capitals == Capitals.NAMES && first.text().length() > SHORTEST && (beside
        || repeated.contains(first.text()) && !isWord(first) || ForeignShapes.isForeign(first.text(), language));
  }

  /** By hyphens, as German does with nouns: Export-Verbot. */
  private boolean isJoined(List<OriginalWord> name) {
    return IntStream.range(1, name.size()).anyMatch(i ->
        original.charAt(name.get(i).span().start() - 1) == '-');
  }

  /** "Wall" in "Wailing Wall". */
  private boolean isWord(OriginalWord word) {
    return lexicon.meanings(word.text().toLowerCase(language)).length > 0;
  }

  private boolean isForeignScript(OriginalWord word) {
    return word.writing() == Writing.LATIN && word.text().length() >= SHORTEST
        && (capitals == Capitals.NONE || CYRILLIC_OR_GREEK.contains(language.getLanguage()));
  }

  private boolean isSpeaker(List<OriginalWord> words, int at) {
    return at > 0 && isBeside(words, at - 1) && InstitutionWords.isSpeech(words.get(at - 1).text(), language)
        || at + 1 < words.size() && isBeside(words, at)
            && InstitutionWords.isSpeech(words.get(at + 1).text(), language);
  }

  /** The country of the language, and its capital: who writes for readers there may name it where others need not. */
  private boolean isHome(OriginalWord word) {
    String lower = word.text().toLowerCase(language);
    return traditions.forms(home).stream().anyMatch(form -> lower.startsWith(TraditionalNames.beginning(form)));
  }

  private boolean isTitled(List<OriginalWord> words, int at) {
    return at > 0 && isBeside(words, at - 1) && InstitutionWords.isTitle(words.get(at - 1).text(), language);
  }

  private boolean isAdjective(OriginalWord word) {
    return InstitutionWords.isAdjective(word.text(), language);
  }

  /** Би-би-си, Johns-Hopkins-Universität */
  private static boolean isPartOfCompound(List<OriginalWord> name, Sentence sentence) {
    return isHyphen(sentence, name.get(0).span().start() - 1)
        || isHyphen(sentence, name.get(name.size() - 1).span().end());
  }

  private static boolean isHyphen(Sentence sentence, int place) {
    int at = place - sentence.span().start();
    return at >= 0 && at < sentence.text().length() && "-‑".indexOf(sentence.text().charAt(at)) >= 0;
  }

  private static boolean isBeside(List<OriginalWord> words, int left) {
    return words.get(left).span().end() + 1 == words.get(left + 1).span().start();
  }

  /** Behind a word of institutions and what links it: Instituto por la Justicia. */
  private boolean isOfInstitution(List<OriginalWord> words, int from) {
    for (int i = from - 1; i >= Math.max(0, from - LONGEST_CHAIN) && isBeside(words, i); i--) {
      OriginalWord word = words.get(i);
      if (word.capital() && InstitutionWords.contains(word.text(), language)
          && !InstitutionWords.isTitle(word.text(), language)) {
        return true;
      }
      if (!word.capital() && !LINKS.contains(word.text())) {
        return false;
      }
    }
    return false;
  }
}
