package org.wiredesk.bitext.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.Token;
import org.wiredesk.text.Sentence;

/**
 * Finds names of a translation to which nothing in the original answers. Where the script of the original shows its
 * names, there must be one in the same sentence to which nothing in the translation answers: translators put names for
 * pronouns, but seldom for other names.
 */
public final class UnansweredNames {

  /** In pairs: a pronoun stands for nobody who was named farther away. It also keeps the time linear. */
  private static final int FAR = 60;

  private final Bitext bitext;
  private final NameBook book;
  private final Capitals capitals;
  private final boolean characters;
  private final TraditionalNames traditions;
  private final NameMatcher matcher;
  private final OriginalSentences originals;

  private UnansweredNames(Bitext bitext, NameBook book, Function<TraditionalNames, NameMatcher> matching) {
    this.book = book;
    Locale language = bitext.source().language();
    this.bitext = bitext;
    this.capitals = Capitals.of(language);
    this.characters = Set.of("zh", "ja", "yue").contains(language.getLanguage());
    this.traditions = TraditionalNames.of(language);
    this.matcher = matching.apply(traditions);
    this.originals = OriginalSentences.of(bitext);
  }

  /** In the order of the translation. */
  public static List<UnansweredName> of(Bitext bitext, NameBook book) {
    return of(bitext, book, NameMatcher::new);
  }

  static List<UnansweredName> of(Bitext bitext, NameBook book, Function<TraditionalNames, NameMatcher> matching) {
    UnansweredNames names = new UnansweredNames(bitext, book, matching);
    List<UnansweredName> found = new ArrayList<>();
    for (int i = 0; i < bitext.pairs().size(); i++) {
      if (bitext.pairs().get(i).isWhole()) {
        found.addAll(names.inPair(i));
      }
    }
    return found;
  }

  private List<UnansweredName> inPair(int at) {
    List<UnansweredName> found = new ArrayList<>();
    for (Sentence sentence : bitext.pairs().get(at).translation()) {
      for (EnglishName name : EnglishNames.of(sentence, traditions, book)) {
        if (isUnanswered(name, at)) {
          List<OriginalName> instead = instead(at, name.forced() && !isKnownNearBy(name, at));
          if (!instead.isEmpty() || needsNoOther(name) && !isKnownNearBy(name, at)) {
            found.add(new UnansweredName(name, bitext.pairs().get(at).originalSpan(), instead));
          }
        }
      }
    }
    return found;
  }

  /** All of it that the original ought to have as it sounds, or by its known name. */
  private boolean isUnanswered(EnglishName name, int at) {
    List<NameWord> judged = name.words().stream().filter(word -> word.kind().isJudged()).toList();
    if (judged.isEmpty() || characters && judged.stream().anyMatch(this::isHidden)) {
      return false;
    }
    List<OriginalSentence> around = originals(at, 1);
    return name.words().stream().noneMatch(word -> matcher.isAnswered(word, around));
  }

  /** Whoever is spoken of not far away may stand for a pronoun here. */
  private boolean isKnownNearBy(EnglishName name, int at) {
    List<OriginalSentence> sentences = originals(at, FAR);
    return name.words().stream().anyMatch(word -> matcher.isAnswered(word, sentences));
  }

  private boolean isHidden(NameWord word) {
    return word.kind() == NameWord.Kind.SOUND && Syllables.hidesInCharacters(word.text());
  }

  /** A script without capitals shows no names; what sounds like nothing there is another name all the same. */
  private boolean needsNoOther(EnglishName name) {
    return capitals == Capitals.NONE && name.words().stream().anyMatch(word -> word.kind().isJudged());
  }

  private List<OriginalSentence> originals(int at, int reach) {
    return neighbours(at, reach).flatMap(pair -> originals.of(pair.original()).stream()).toList();
  }

  private Stream<Pair> neighbours(int at, int reach) {
    int end = Math.min(bitext.pairs().size(), at + reach + 1);
    return bitext.pairs().subList(Math.max(0, at - reach), end).stream();
  }

  /** Names of the original that nothing in the translation answers to. */
  private List<OriginalName> instead(int at, boolean first) {
    List<Sentence> sentences = neighbours(at, 1).flatMap(pair -> pair.translation().stream()).toList();
    List<String> english = sentences.stream().flatMap(sentence -> Token.of(sentence).stream())
        .filter(token -> token.kind() == Token.Kind.WORD).map(Token::text).distinct().toList();
    Set<String> subjects = new HashSet<>();
    sentences.forEach(sentence -> EnglishNames.of(sentence, traditions, book)
        .forEach(name -> name.words().forEach(word -> subjects.addAll(word.subjects()))));
    OriginalNames names = new OriginalNames(bitext, traditions);
    List<OriginalName> found = new ArrayList<>();
    originals.of(bitext.pairs().get(at).original()).forEach(sentence -> found.addAll(names.joined(
        names.in(sentence, first).stream().filter(word -> !matcher.isAnswered(word, english, subjects)).toList())));
    if (capitals == Capitals.NONE) {
      bitext.pairs().get(at).original().forEach(sentence -> found.addAll(names.known(sentence, subjects)));
    }
    return found;
  }
}
