package org.wiredesk.ui.entries;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiredesk.checks.api.Reading;
import org.wiredesk.checks.api.TaggedSentence;
import org.wiredesk.checks.api.TaggedWord;
import org.wiredesk.text.Span;

/**
 * A pattern that finds some words and their like: verbs and nouns in any form, articles between them or not, all else
 * as it stands.
 */
public final class PatternProposal {

  private static final String ARTICLE = "(\"the\" | \"a\" | \"an\")?";
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private PatternProposal() {}

  /** The words as they stand, for as long as nobody has told what they are. */
  public static String plain(String words) {
    return Quotation.of(words.toLowerCase(Locale.ROOT));
  }

  /** @param mark the words, in offsets of the wire of the sentence */
  public static String of(TaggedSentence sentence, Span mark) {
    List<TaggedWord> words = sentence.words().stream().filter(word -> word.span().overlaps(mark)).toList();
    return IntStream.range(0, words.size())
        .mapToObj(i -> element(words.get(i), i > 0 && i < words.size() - 1))
        .collect(Collectors.joining(" "));
  }

  private static String element(TaggedWord word, boolean inside) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    if (inside && ARTICLES.contains(lower)) {
      return ARTICLE;
    }
    if (!word.isWord() || word.maybe("NNP")) {
      return Quotation.of(lower);
    }
    return lemma(word).map(lemma -> "<" + lemma + ">").orElseGet(() -> Quotation.of(lower));
  }

  /** Of a word that may be both it is the verb in a verb phrase, and else the noun. */
  private static Optional<String> lemma(TaggedWord word) {
    boolean verb = word.maybe("VB") && (word.isIn("VP") || !word.maybe("NN"));
    String tag = verb ? "VB" : "NN";
    return word.readings().stream()
        .filter(reading -> reading.tag().startsWith(tag))
        .map(Reading::lemma)
        .filter(lemma -> !lemma.isEmpty() && lemma.chars().allMatch(c -> Character.isLetter(c) || c == '-'))
        .findFirst();
  }
}
