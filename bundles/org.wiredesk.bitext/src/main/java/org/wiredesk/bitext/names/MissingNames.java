package org.wiredesk.bitext.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds names of an original to which nothing in the translation answers, and nothing stands for them. */
final class MissingNames {

  /** In pairs; who was named farther away is not meant by a pronoun. It also keeps the time linear. */
  private static final int FAR = 60;
  private static final Set<String> PRONOUNS = Set.of(
      "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "who", "whose", "himself", "herself",
      "itself", "themselves", "hers", "theirs", "i", "we", "my", "our", "us", "me", "there", "here", "this", "that");

  private final Bitext bitext;
  private final Locale language;
  private final OriginalSentences originals;
  private final OriginalNames names;
  private final SureNames sure;
  private final TranslationSentences translations;

  MissingNames(Bitext bitext, TraditionalNames traditions, TranslationSentences translations) {
    this.bitext = bitext;
    this.language = bitext.source().language();
    this.originals = OriginalSentences.of(bitext);
    this.names = new OriginalNames(bitext, traditions);
    this.sure = new SureNames(bitext, traditions);
    this.translations = translations;
  }

  /**
   * In the order of the original.
   *
   * @param told places in the original that something else is said of
   */
  List<MissingName> find(List<Span> told) {
    List<MissingName> found = new ArrayList<>();
    for (int i = 0; i < bitext.pairs().size(); i++) {
      Pair pair = bitext.pairs().get(i);
      if (pair.isWhole() && bitext.isVouchedFor(i)) {
        for (OriginalName name : inPair(pair, i)) {
          if (Stream.concat(told.stream(), found.stream().map(other -> other.name().span()))
              .noneMatch(name.span()::overlaps)) {
            found.add(new MissingName(name, i));
          }
        }
      }
    }
    return found;
  }

  private List<OriginalName> inPair(Pair pair, int at) {
    List<OriginalName> found = new ArrayList<>();
    TranslationSentences.Words near = translations.around(at, 1);
    for (Sentence sentence : pair.original()) {
      if (Capitals.of(language) == Capitals.NONE) {
        found.addAll(names.places(sentence, near.subjects()));
      }
      sure.in(sentence, originals.of(List.of(sentence)).get(0)).stream()
          .filter(name -> !near.answer(name) && !isMeant(name, pair, at))
          .forEach(name -> found.addAll(names.joined(name)));
    }
    return found;
  }

  /** By "he" or "there": then it is named elsewhere. */
  private boolean isMeant(List<OriginalWord> name, Pair pair, int at) {
    return pair.translation().stream().flatMap(sentence -> Token.of(sentence).stream())
        .anyMatch(token -> PRONOUNS.contains(token.text().toLowerCase(Locale.ROOT)))
        && translations.around(at, FAR).answer(name);
  }
}
