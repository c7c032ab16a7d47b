package org.wiredesk.bitext.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words with a capital that are translated, not taken as they sound: of bodies, offices and feasts. They stand in
 * {@code institution-words.txt}, by their beginnings or what stands within them.
 */
final class InstitutionWords {

  private static final int SHORTEST_WITH_ENDING = 7;
  private static final int SHORTEST_BEFORE_ENDING = 3;
  private static final Map<String, InstitutionWords> ALL = read();
  private static final InstitutionWords NONE = new InstitutionWords();

  private enum Kind {
    NOUN, NOUN_ENDINGS, ADJECTIVE, ADJECTIVE_ENDINGS, ADJECTIVE_SHAPES, ANY, WITHIN, ENDING, TITLE, STARTER, SPEECH,
    FROM, TO
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  private InstitutionWords() {
    Arrays.stream(Kind.values()).forEach(kind -> words.put(kind, new HashSet<>()));
  }

  static boolean contains(String word, Locale language) {
    return ALL.getOrDefault(language.getLanguage(), NONE).contains(word.toLowerCase(language));
  }

  /** Whether it stands before the names of people: президента. */
  static boolean isTitle(String word, Locale language) {
    String lower = word.toLowerCase(language);
    InstitutionWords words = ALL.getOrDefault(language.getLanguage(), NONE);
    return IntStream.rangeClosed(1, lower.length()).anyMatch(length -> words.has(Kind.TITLE, lower.substring(0, length))
        && (words.ends(Kind.NOUN_ENDINGS, lower, length) || words.ends(Kind.ADJECTIVE_ENDINGS, lower, length)));
  }

  /** Whether it begins sentences, or counts, and is no part of a name. */
  static boolean isStarter(String word, Locale language) {
    return ALL.getOrDefault(language.getLanguage(), NONE).has(Kind.STARTER, word.toLowerCase(language));
  }

  /** Whether the second word may be a case of the first, a name. */
  static boolean isCase(String name, String word, Locale language) {
    InstitutionWords words = ALL.getOrDefault(language.getLanguage(), NONE);
    int kept = name.length() - (words.has(Kind.NOUN_ENDINGS, name.substring(name.length() - 1)) ? 1 : 0);
    return word.equals(name) || word.length() >= kept && word.startsWith(name.substring(0, kept))
        && words.ends(Kind.NOUN_ENDINGS, word, kept);
  }

  /** Whether it can only be an adjective, or the name of somebody that is one. */
  static boolean isAdjective(String word, Locale language) {
    return ALL.getOrDefault(language.getLanguage(), NONE).endsAs(Kind.ADJECTIVE_SHAPES, word.toLowerCase(language));
  }

  /** Whether a speaker is named before or behind it: заявил. */
  static boolean isSpeech(String word, Locale language) {
    return ALL.getOrDefault(language.getLanguage(), NONE).has(Kind.SPEECH, word);
  }

  /** "from" or "to" for a preposition of direction. */
  static Optional<String> direction(String word, Locale language) {
    InstitutionWords words = ALL.getOrDefault(language.getLanguage(), NONE);
    String lower = word.toLowerCase(language);
    return words.has(Kind.FROM, lower) ? Optional.of("from")
        : words.has(Kind.TO, lower) ? Optional.of("to") : Optional.empty();
  }

  private boolean contains(String lower) {
    for (int length = 1; length <= lower.length(); length++) {
      String beginning = lower.substring(0, length);
      if (has(Kind.ANY, beginning) || has(Kind.NOUN, beginning) && ends(Kind.NOUN_ENDINGS, lower, length)
          || has(Kind.ADJECTIVE, beginning) && ends(Kind.ADJECTIVE_ENDINGS, lower, length)) {
        return true;
      }
    }
    return words.get(Kind.WITHIN).stream().anyMatch(lower::contains)
        || lower.length() >= SHORTEST_WITH_ENDING && endsAs(Kind.ENDING, lower);
  }

  /** With a few letters before the ending. */
  private boolean endsAs(Kind kind, String word) {
    return !words.get(kind).isEmpty() && IntStream.range(Math.min(word.length(), SHORTEST_BEFORE_ENDING), word.length())
        .anyMatch(from -> has(kind, word.substring(from)));
  }

  private boolean has(Kind kind, String word) {
    return words.get(kind).contains(word);
  }

  private boolean ends(Kind kind, String word, int from) {
    return from == word.length() || has(kind, word.substring(from));
  }

  private static Map<String, InstitutionWords> read() {
    Map<String, InstitutionWords> all = new HashMap<>();
    try (InputStream in = InstitutionWords.class.getResourceAsStream("institution-words.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(line -> all.computeIfAbsent(line.get(0), language -> new InstitutionWords()).words
              .get(Kind.valueOf(line.get(1).toUpperCase(Locale.ROOT).replace('-', '_')))
              .addAll(line.subList(2, line.size())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words of institutions", e);
    }
    return all;
  }
}
