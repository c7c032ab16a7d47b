package org.wiredesk.bitext.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.bitext.lexicon.Lexicon;
import org.wiredesk.text.Sentence;

/**
 * Finds names of a translation to which nothing in the original answers. Where the script of the original shows its
 * names, there must be one in the same sentence to which nothing in the translation answers: translators put names for
 * pronouns, but seldom for other names.
 */
final class UnansweredNames {

  /** In pairs: a pronoun stands for nobody who was named farther away. It also keeps the time linear. */
  private static final int FAR = 60;

  /** In English words, which languages name each in its own. */
  private static final Set<String> LANDSCAPES = Set.of(
      "forest", "forests", "channel", "sea", "mountain", "mountains", "ocean", "lake", "lakes", "river", "island",
      "islands", "cape", "bay", "gulf", "peninsula", "desert", "hills", "plain", "plains", "coast", "highlands",
      "lowlands", "alps", "valley", "bridge", "square", "street", "avenue", "gate", "strait", "straits", "spit",
      "heights", "steppe", "marshes", "quarter", "park", "garden", "gardens", "way", "road", "wall", "tower", "palace",
      "riviera", "corridor");

  /** In all cases, Russian and Ukrainian. */
  private static final List<String> PATRONYMICS = List.of(
      "ович", "овича", "овичу", "овичем", "овиче", "евич", "евича", "евичу", "евичем", "евиче", "йович", "ьич",
      "ьича", "ьичу", "ьичом", "овна", "овны", "овне", "овной", "овну", "евна", "евны", "евне", "евной", "евну",
      "инична", "иничны", "івна", "івни", "івні", "івною", "івну", "ївна", "ївни", "ївні", "ївною", "ївну");

  private final Bitext bitext;
  private final Capitals capitals;
  private final boolean characters;
  private final TraditionalNames traditions;
  private final NameMatcher matcher;
  private final Lexicon lexicon;
  private final OriginalSentences originals;
  private final TranslationSentences translations;
  private final CountryNames countries;

  UnansweredNames(
      Bitext bitext, TraditionalNames traditions, NameMatcher matcher, TranslationSentences translations) {
    Locale language = bitext.source().language();
    this.bitext = bitext;
    this.capitals = Capitals.of(language);
    this.characters = Set.of("zh", "ja", "yue").contains(language.getLanguage());
    this.traditions = traditions;
    this.matcher = matcher;
    this.lexicon = Lexicon.of(language);
    this.originals = OriginalSentences.of(bitext);
    this.translations = translations;
    this.countries = new CountryNames(bitext, traditions);
  }

  /** In the order of the translation. */
  List<UnansweredName> find() {
    List<UnansweredName> found = new ArrayList<>();
    for (int i = 0; i < bitext.pairs().size(); i++) {
      if (bitext.pairs().get(i).isWhole()) {
        found.addAll(inPair(i));
      }
    }
    return found;
  }

  private List<UnansweredName> inPair(int at) {
    List<UnansweredName> found = new ArrayList<>();
    for (Sentence sentence : bitext.pairs().get(at).translation()) {
      for (EnglishName name : translations.names(sentence)) {
        if (!isUnanswered(name, at)) {
          changed(name, at).or(() -> ofAnotherCountry(name, at)).ifPresent(found::add);
        } else {
          List<OriginalName> instead = instead(name, at);
          if (!instead.isEmpty() || needsNoOther(name) && !isKnownNearBy(name, at)) {
            found.add(new UnansweredName(name, bitext.pairs().get(at).originalSpan(), instead));
          }
        }
      }
    }
    return found;
  }

  private List<OriginalName> instead(EnglishName name, int at) {
    boolean begins = name.beginsOneOf(bitext.pairs().get(at).translation());
    boolean first = name.forced() && begins && !isKnownNearBy(name, at);
    List<OriginalName> others =
        instead(at, first).stream().filter(other -> !isAddress(other)).toList();
    if (CountryNames.areAll(name) && (begins || countries.mayBeAdded(name))) {
      return capitals == Capitals.NAMES ? countries.unanswered(bitext.pairs().get(at), translations.around(at, 0))
          : others.stream().filter(other -> traditions.mayBeCountry(other.text())).toList();
    }
    return mayBeTranslated(name) ? others.stream().filter(this::isKnown).toList() : others;
  }

  /** "Сергей Викторович" is said of somebody whose last name everybody knows. */
  private static boolean isAddress(OriginalName name) {
    String last = name.text().substring(name.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return name.text().indexOf(' ') > 0 && PATRONYMICS.stream().anyMatch(last::endsWith);
  }

  /** "Bohemian Forest" may be whatever it is called there. */
  private static boolean mayBeTranslated(EnglishName name) {
    return name.words().stream().anyMatch(word -> LANDSCAPES.contains(word.text().toLowerCase(Locale.ROOT)))
        && name.words().stream().noneMatch(word -> word.kind() == NameWord.Kind.SOUND);
  }

  private boolean isKnown(OriginalName name) {
    return traditions.isKnown(name.text());
  }

  /** "Iranian Economy Minister Yilmaz": the country before an answered name. */
  private Optional<UnansweredName> ofAnotherCountry(EnglishName name, int at) {
    if (name.words().size() < 2 || capitals != Capitals.NAMES) {
      return Optional.empty();
    }
    return name.words().stream().map(word -> new EnglishName(List.of(word), false))
        .filter(word -> word.words().get(0).kind() == NameWord.Kind.KNOWN && CountryNames.areAll(word)
            && isUnanswered(word, at))
        .findFirst()
        .map(word -> new UnansweredName(word, bitext.pairs().get(at).originalSpan(),
            countries.unanswered(bitext.pairs().get(at), translations.around(at, 0))))
        .filter(other -> !other.instead().isEmpty());
  }

  /** One word of it, when the original has another beside the word that stayed. */
  private Optional<UnansweredName> changed(EnglishName name, int at) {
    if (name.words().size() < 2 || capitals == Capitals.NONE) {
      return Optional.empty();
    }
    OriginalNames names = new OriginalNames(bitext, traditions);
    List<OriginalSentence> here = originals.of(bitext.pairs().get(at).original());
    TranslationSentences.Words near = translations.around(at, 1);
    ChangedPart part = new ChangedPart(matcher, capitals, word -> !names.mayBeName(word) || near.answer(word));
    for (int i = 0; i < name.words().size(); i++) {
      EnglishName word = new EnglishName(List.of(name.words().get(i)), false);
      if (ChangedPart.isJudged(name.words().get(i)) && isUnanswered(word, at)) {
        Optional<OriginalWord> other = part.find(name.words(), i, here);
        if (other.isPresent() && !isKnownNearBy(word, at)) {
          return Optional.of(new UnansweredName(
              word, bitext.pairs().get(at).originalSpan(), names.joined(List.of(other.get()))));
        }
      }
    }
    return Optional.empty();
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

  /** A word that a lexicon knows has its capital from the sentence. */
  private boolean beginsWithWord(OriginalSentence sentence) {
    return !sentence.words().isEmpty() && isWord(sentence.words().get(0));
  }

  private boolean isWord(OriginalWord word) {
    return lexicon.meanings(word.text().toLowerCase(bitext.source().language())).length > 0;
  }

  /** Names of the original that nothing in the translation answers to. */
  private List<OriginalName> instead(int at, boolean first) {
    TranslationSentences.Words near = translations.around(at, 1);
    OriginalNames names = new OriginalNames(bitext, traditions);
    List<OriginalName> found = new ArrayList<>();
    originals.of(bitext.pairs().get(at).original()).forEach(sentence -> found.addAll(names.joined(
        names.in(sentence, first && !beginsWithWord(sentence)).stream().filter(word -> !near.answer(word)).toList())));
    if (capitals == Capitals.NONE) {
      bitext.pairs().get(at).original().forEach(sentence -> found.addAll(names.known(sentence, near.subjects())));
    }
    return found;
  }
}
