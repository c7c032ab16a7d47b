package org.wiredesk.bitext.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says whether words of the original answer to a name of the translation. */
class NameMatcher {

  private static final double LIKE_IN_LOWER_CASE = 0.22;
  /** Names of so few sounds are like many words. */
  private static final int SHORT = 4;
  /** Between a name and a word in lower case: Senat, senate. */
  private static final double LIKE_COMMON = 0.15;
  private static final int SHORTEST_IN_LOWER_CASE = 4;
  /** Chinese names are written as they sound. */
  private static final double LIKE_PINYIN = 0.12;
  /** People have names of places too: Jordan. */
  private static final double LIKE_KNOWN = 0.17;
  private static final double LIKE_FORM = 0.2;
  /** A reading is nearer to what is written than letters are; and of many one is like something by chance. */
  private static final double LIKE_READING = 0.2;
  private static final String[] OF_PEOPLE = {"ians", "ian", "ans", "an", "ese", "ish", "is", "i", "ic", "s"};

  private final TraditionalNames traditions;
  private final Map<String, Set<String>> readings = new HashMap<>();
  private final Map<String, English> words = new HashMap<>();

  NameMatcher(TraditionalNames traditions) {
    this.traditions = traditions;
  }

  /** One word of a name, ready to be held against many. */
  record Part(String lower, String sounds) {

    static Part of(String word) {
      return new Part(word.toLowerCase(Locale.ROOT), Sounds.of(word, Writing.LATIN));
    }

    /** Of a name: its words, and what is left of each without what English adds. */
    static List<Part> all(String name) {
      return Stream.of(name.split("[ -]")).filter(part -> part.length() > 1)
          .flatMap(part -> Stream.of(part, stem(part)).distinct()).map(Part::of).toList();
    }
  }

  /** Whether any word of some sentences can be the name. */
  boolean isAnswered(NameWord name, List<OriginalSentence> sentences) {
    List<Part> parts = name.kind() == NameWord.Kind.ACRONYM ? List.of() : Part.all(name.text());
    return sentences.stream().anyMatch(sentence -> isAnswered(name, parts, sentence));
  }

  /** Whether one word of the original is one of a name, as it sounds. */
  boolean isAnswered(NameWord name, OriginalWord word) {
    return Part.all(name.text()).stream().anyMatch(part -> isSame(part, word));
  }

  private boolean isAnswered(NameWord name, List<Part> parts, OriginalSentence sentence) {
    if (name.subjects().stream().anyMatch(subject -> mentions(sentence, subject))) {
      return true;
    }
    if (name.translations().stream().anyMatch(form -> mentionsAll(sentence, form))) {
      return true;
    }
    if (name.kind() == NameWord.Kind.ACRONYM) {
      return Acronyms.isAnswered(name.text(), sentence);
    }
    double byCharacters = name.kind() == NameWord.Kind.KNOWN ? LIKE_KNOWN : Writing.HAN.limit;
    return parts.stream().anyMatch(part -> sounds(part, sentence, byCharacters));
  }

  boolean mentions(OriginalSentence sentence, String subject) {
    Set<String> abbreviations = traditions.abbreviations(subject);
    return traditions.forms(subject).stream().anyMatch(form -> mentionsForm(sentence, form))
        || !abbreviations.isEmpty() && sentence.words().stream().anyMatch(word -> abbreviations.contains(word.text()));
  }

  /** In any case and order: of people the last name is enough. */
  private static boolean mentionsAll(OriginalSentence sentence, String name) {
    List<String> words = Stream.of(name.split("[\\s-]+")).filter(word -> !word.isEmpty()).toList();
    return !words.isEmpty() && (mentionsForm(sentence, words.get(words.size() - 1))
        || words.stream().allMatch(word -> mentionsForm(sentence, word)));
  }

  private static boolean mentionsForm(OriginalSentence sentence, String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    Writing writing = Writing.of(form.codePointAt(0));
    if (writing != Writing.LATIN && writing != Writing.ALPHABET) {
      return sentence.text().contains(OriginalSentence.plain(lower));
    }
    String first = firstWord(lower);
    String sounds = Sounds.of(first, writing);
    String beginning = TraditionalNames.beginning(lower);
    return sentence.words().stream().anyMatch(word -> word.text().toLowerCase(Locale.ROOT).startsWith(beginning)
        || first.length() > 4 && word.writing() == Writing.LATIN && writing == Writing.LATIN
            && SoundDistance.distance(sounds, word.sounds(), writing) < LIKE_FORM);
  }

  private static String firstWord(String form) {
    int blank = form.indexOf(' ');
    return blank < 0 ? form : form.substring(0, blank);
  }

  private boolean sounds(Part name, OriginalSentence sentence, double byCharacters) {
    for (OriginalWord word : sentence.words()) {
      if (isSame(name, word)) {
        return true;
      }
    }
    if (isInTwo(name, sentence.words())) {
      return true;
    }
    return !sentence.characters().isEmpty()
        && SoundDistance.within(name.sounds(), sentence.characters(), Writing.HAN)
            < (Pinyin.isSyllables(name.lower()) ? LIKE_PINYIN : byCharacters);
  }

  /** Hindi parts some names of others: स्नो डेन. */
  private static boolean isInTwo(Part name, List<OriginalWord> words) {
    return IntStream.range(1, words.size()).filter(i -> words.get(i).writing() == Writing.INDIC)
        .filter(i -> words.get(i).span().start() == words.get(i - 1).span().end() + 1)
        .anyMatch(i -> SoundDistance.distance(name.sounds(), words.get(i - 1).sounds() + words.get(i).sounds(),
            Writing.INDIC) < limit(Writing.INDIC.limit, name.sounds()));
  }

  /** By its letters or its sounds. Asked of each word of a name and each of the sentences that may answer to it. */
  boolean isSame(Part name, OriginalWord word) {
    return word.writing() == Writing.LATIN && word.text().toLowerCase(Locale.ROOT).startsWith(name.lower())
        || isLike(name.sounds(), word) || isRead(name.lower(), word);
  }

  /** In the way of the language that the name comes from, whichever it be. */
  private boolean isRead(String name, OriginalWord word) {
    return word.writing() == Writing.ALPHABET && word.capital()
        && readings.computeIfAbsent(name, Readings::of).stream().anyMatch(sounds ->
            SoundDistance.distance(sounds, word.sounds(), Writing.ALPHABET) < limit(LIKE_READING, sounds));
  }

  private static double limit(double limit, String sounds) {
    return limit * (sounds.length() <= SHORT ? 0.8 : 1);
  }

  private static boolean isLike(String sounds, OriginalWord word) {
    if (word.writing() == Writing.LATIN && !word.capital()) {
      return sounds.length() >= SHORTEST_IN_LOWER_CASE && word.sounds().startsWith(sounds);
    }
    boolean small = word.writing() == Writing.ALPHABET && !word.capital();
    double limit = limit(small ? LIKE_IN_LOWER_CASE : word.writing().limit, sounds);
    double distance = switch (word.writing()) {
      case KANA -> SoundDistance.within(sounds, word.sounds(), Writing.KANA);
      default -> SoundDistance.distance(sounds, word.sounds(), word.writing());
    };
    return distance < limit || word.writing() == Writing.CONSONANTS
        && clitics(word).anyMatch(rest -> SoundDistance.distance(sounds, rest, Writing.CONSONANTS) < limit);
  }

  /** What is written together before an Arabic word: and, in, to, the. */
  private static Stream<String> clitics(OriginalWord word) {
    return Stream.of(1, 2, 3).filter(count -> word.sounds().length() > count + 2).map(word.sounds()::substring);
  }

  /** "Egyptian" without what English adds. */
  static String stem(String name) {
    for (String ending : OF_PEOPLE) {
      if (name.endsWith(ending) && name.length() - ending.length() >= 4) {
        return name.substring(0, name.length() - ending.length());
      }
    }
    return name;
  }

  /** Whether English words answer to a word of the original. */
  boolean isAnswered(OriginalWord word, Set<String> english, Set<String> subjects) {
    return subjects.stream().flatMap(subject -> traditions.forms(subject).stream())
        .anyMatch(form -> word.text().toLowerCase(Locale.ROOT).startsWith(TraditionalNames.beginning(form)))
        || english.stream().anyMatch(name -> answers(name, word));
  }

  private boolean answers(String english, OriginalWord word) {
    English own = words.computeIfAbsent(english, English::of);
    if (own.common() && word.capital()) {
      return SoundDistance.distance(own.whole().sounds(), word.sounds(), word.writing()) < LIKE_COMMON;
    }
    return isLike(own.whole().sounds(), word) || own.stem().isPresent() && isLike(own.stem().get().sounds(), word)
        || !own.common() && isRead(own.whole().lower(), word);
  }

  /** A word of the translation, ready to be held against many. */
  private record English(Part whole, Optional<Part> stem, boolean common) {

    static English of(String word) {
      boolean common = !Character.isUpperCase(word.codePointAt(0)) || CommonWords.contains(word);
      String stem = NameMatcher.stem(word);
      return new English(Part.of(word), stem.equals(word) ? Optional.empty() : Optional.of(Part.of(stem)), common);
    }
  }
}
