package org.wiredesk.bitext.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.bitext.lexicon.Lexicon;
import org.wiredesk.bitext.names.SwappedNames.Tie;
import org.wiredesk.text.Sentence;

/**
 * Finds two names of the translation that stand in each other's place: each is tied to what the other is tied to in the
 * original. The order of words tells nothing, for it is free in many languages.
 */
final class NameSwaps {

  private static final double LIKE_TITLE = 0.25;

  private final Bitext bitext;
  private final TraditionalNames traditions;
  private final NameMatcher matcher;
  private final OriginalSentences originals;
  private final TranslationSentences translations;
  private final OriginalTies originalTies;
  private final Lexicon lexicon;
  private final Locale language;

  NameSwaps(Bitext bitext, TraditionalNames traditions, NameMatcher matcher, TranslationSentences translations) {
    Locale language = bitext.source().language();
    this.bitext = bitext;
    this.traditions = traditions;
    this.matcher = matcher;
    this.originals = OriginalSentences.of(bitext);
    this.translations = translations;
    this.language = language;
    this.originalTies = new OriginalTies(language, traditions, bitext.original().text());
    this.lexicon = Lexicon.of(language);
  }

  List<SwappedNames> find() {
    List<SwappedNames> found = new ArrayList<>();
    if (Capitals.of(bitext.source().language()) != Capitals.NONE) {
      IntStream.range(0, bitext.pairs().size()).filter(bitext::isVouchedFor).mapToObj(bitext.pairs()::get)
          .filter(Pair::isWhole).forEach(pair -> inPair(pair).ifPresent(found::add));
    }
    return found;
  }

  private Optional<SwappedNames> inPair(Pair pair) {
    List<TiedName<NameWord>> english = new ArrayList<>();
    for (Sentence sentence : pair.translation()) {
      english.addAll(EnglishTies.of(sentence, translations.names(sentence), bitext.translation().text()));
    }
    if (english.size() < 2) {
      return Optional.empty();
    }
    List<TiedName<OriginalWord>> original =
        originals.of(pair.original()).stream().flatMap(sentence -> originalTies.of(sentence).stream()).toList();
    for (Tie tie : Tie.values()) {
      Optional<SwappedNames> swap = crossed(of(tie, english), of(tie, original));
      if (swap.isPresent()) {
        return swap;
      }
    }
    return Optional.empty();
  }

  private static <N> List<TiedName<N>> of(Tie tie, List<TiedName<N>> all) {
    return all.stream().filter(name -> name.tie() == tie).toList();
  }

  private Optional<SwappedNames> crossed(List<TiedName<NameWord>> english, List<TiedName<OriginalWord>> original) {
    for (TiedName<NameWord> one : english) {
      for (TiedName<NameWord> two : english) {
        for (TiedName<OriginalWord> first : original) {
          for (TiedName<OriginalWord> second : original) {
            if (one.span().end() <= two.span().start() && isCrossed(one, two, first, second)
                && hasOneValue(english, one) && hasOneValue(english, two)) {
              return Optional.of(new SwappedNames(one.span(), two.span(), one.tie(), first.whole(), second.whole()));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The first names stand for each other, and so do the second, but each has what belongs to the other. */
  private boolean isCrossed(TiedName<NameWord> one, TiedName<NameWord> two, TiedName<OriginalWord> first,
      TiedName<OriginalWord> second) {
    return same(one, second) && same(two, first) && !same(one, first) && !same(two, second)
        && isName(one, first) && isName(two, second) && !isName(one, second) && !isName(two, first);
  }

  /** A name said twice, with this and that, is in order once. */
  private static boolean hasOneValue(List<TiedName<NameWord>> all, TiedName<NameWord> name) {
    return name.tie() == Tie.TITLE || name.tie() == Tie.COUNTRY || all.stream()
        .filter(other -> other.name().text().equals(name.name().text()))
        .allMatch(other -> other.value().equals(name.value()));
  }

  private boolean isName(TiedName<NameWord> english, TiedName<OriginalWord> original) {
    NameWord name = english.name();
    return matcher.isAnswered(original.name(), Set.of(name.text()), name.subjects());
  }

  private boolean same(TiedName<NameWord> english, TiedName<OriginalWord> original) {
    return switch (english.tie()) {
      case DIRECTION, FIGURE -> english.value().equals(original.value());
      case COUNTRY -> traditions.subjectsOrPeople(english.value()).stream()
          .flatMap(subject -> traditions.forms(subject).stream())
          .anyMatch(form -> original.value().toLowerCase(Locale.ROOT).startsWith(TraditionalNames.beginning(form)));
      case TITLE -> isTitle(english.value(), original.value());
    };
  }

  private boolean isTitle(String english, String original) {
    int[] meanings = lexicon.meanings(original);
    return isAlike(english, original)
        || Arrays.stream(lexicon.meaningsOfEnglish(english.toLowerCase(Locale.ROOT)))
            .anyMatch(meaning -> Arrays.stream(meanings).anyMatch(other -> other == meaning));
  }

  /** Chancellor and канцлер. */
  private boolean isAlike(String english, String original) {
    Writing writing = Writing.of(original.codePointAt(0));
    String sounds = Sounds.of(Romanizer.of(language).latin(original), writing);
    return SoundDistance.distance(Sounds.of(english, Writing.LATIN), sounds, writing) < LIKE_TITLE;
  }
}
