package org.wiredesk.bitext.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.text.Sentence;

/** The sentences of a translation, each read when first asked for, and whether they answer to names. For one thread. */
final class TranslationSentences {

  private final Bitext bitext;
  private final NameBook book;
  private final TraditionalNames traditions;
  private final NameMatcher matcher;
  private final Map<Sentence, TranslationSentence> read = new HashMap<>();

  TranslationSentences(Bitext bitext, NameBook book, TraditionalNames traditions, NameMatcher matcher) {
    this.bitext = bitext;
    this.book = book;
    this.traditions = traditions;
    this.matcher = matcher;
  }

  List<EnglishName> names(Sentence sentence) {
    return read(sentence).names();
  }

  /** The words of some pairs. */
  final class Words {
    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> translations = new HashSet<>();

    private void add(TranslationSentence sentence) {
      words.addAll(sentence.words());
      sentence.words().forEach(word -> small.add(word.toLowerCase(Locale.ROOT)));
      subjects.addAll(sentence.subjects());
      translations.addAll(sentence.translations());
    }

    /** What their names are known to mean. */
    Set<String> subjects() {
      return subjects;
    }

    /** By sound, by meaning, by the book, or because it was left as it is. */
    boolean answer(OriginalWord word) {
      String lower = word.text().toLowerCase(Locale.ROOT);
      return small.contains(lower) || translations.contains(lower) || matcher.isAnswered(word, words, subjects);
    }

    boolean answer(List<OriginalWord> name) {
      return name.stream().anyMatch(this::answer);
    }
  }

  /** Of a pair and so many before and behind it. */
  Words around(int at, int reach) {
    Words words = new Words();
    int end = Math.min(bitext.pairs().size(), at + reach + 1);
    bitext.pairs().subList(Math.max(0, at - reach), end).stream().flatMap(this::sentences).forEach(words::add);
    return words;
  }

  private Stream<TranslationSentence> sentences(Pair pair) {
    return pair.translation().stream().map(this::read);
  }

  private TranslationSentence read(Sentence sentence) {
    return read.computeIfAbsent(sentence, key -> TranslationSentence.of(key, traditions, book));
  }
}
