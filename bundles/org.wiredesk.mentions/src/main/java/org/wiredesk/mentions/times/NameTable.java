package org.wiredesk.mentions.times;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of months or weekdays with the beginnings of words that tell them. Built, then only read. */
final class NameTable<T> {

  private static final int SHORTEST_STEM = 4;
  /** "Sept" is a name shortened, "mai" is not. */
  private static final int LONGEST_SHORTENED = 4;
  private static final String ENDINGS = "аяоеиіьйуюыeaoiuyáéíóúýůąęоèàù";
  /** And, in, to, so, as: written together with the word behind them in Arabic, "in" in Hebrew. */
  private static final String CLITICS = "وبلفكב";

  private record Stem<T>(String letters, T value) {}

  private final PhraseTable<T> names = new PhraseTable<>();
  private final PhraseTable<T> brief = new PhraseTable<>();
  private final Map<String, List<Stem<T>>> stems = new HashMap<>();
  private final Set<String> full = new HashSet<>();
  private final Set<String> doubtful;
  private final boolean capitalised;

  private NameTable(Set<String> doubtful, boolean capitalised) {
    this.doubtful = doubtful;
    this.capitalised = capitalised;
  }

  /**
   * @param doubtful names that are common words too
   * @param capitalised whether the language writes its names with capitals, and small letters tell another word
   */
  static <T> NameTable<T> of(PhraseTable<T> full, Set<String> doubtful, boolean capitalised) {
    NameTable<T> table = new NameTable<>(doubtful, capitalised);
    full.entries().forEach(entry -> table.add(entry.words(), entry.value()));
    List<String> all = List.copyOf(table.full);
    table.full.removeIf(word -> word.length() <= LONGEST_SHORTENED
        && all.stream().anyMatch(other -> other.length() > word.length() && other.startsWith(word)));
    return table;
  }

  private void add(List<String> words, T value) {
    String word = words.get(0);
    names.put(String.join(" ", words), value);
    boolean letters = words.size() == 1 && !Character.isIdeographic(word.codePointAt(0));
    if (!letters) {
      return;
    }
    full.add(word);
    String stem = ENDINGS.indexOf(word.charAt(word.length() - 1)) >= 0 ? word.substring(0, word.length() - 1) : word;
    if (stem.length() >= SHORTEST_STEM && !doubtful.contains(word)) {
      addStem(stem, value);
    }
  }

  void addBrief(PhraseTable.Entry<T> entry) {
    brief.put(String.join(" ", entry.words()), entry.value());
  }

  /** @param letters at least four */
  void addStem(String letters, T value) {
    stems.computeIfAbsent(letters.substring(0, SHORTEST_STEM), key -> new ArrayList<>())
        .add(new Stem<>(letters, value));
  }

  Optional<CalendarNames.Name<T>> at(Tokens tokens, int at) {
    Token token = tokens.at(at);
    boolean otherWord = capitalised && doubtful.contains(token.lower()) && !token.isCapitalised()
        && !tokens.at(at + 1).isNumber() && !tokens.at(at - 1).isNumber() && !tokens.is(at + 1, "of");
    if (!token.isWord() || otherWord) {
      return Optional.empty();
    }
    Optional<PhraseTable.Entry<T>> name = names.at(tokens, at);
    if (name.isPresent()) {
      return name.map(it -> new CalendarNames.Name<>(it.value(), at + it.length(), isCertain(tokens, at, it.words())));
    }
    return brief.at(tokens, at).filter(it -> isBracketed(tokens, at) || !isIdeograph(it))
        .map(it -> new CalendarNames.Name<>(it.value(), at + it.length(), false))
        .or(() -> part(token.lower()).map(it -> new CalendarNames.Name<>(it, at + 1, false)));
  }

  private static boolean isIdeograph(PhraseTable.Entry<?> entry) {
    return entry.length() == 1 && Character.isIdeographic(entry.words().get(0).codePointAt(0));
  }

  /** "27日(月)": without its brackets it is the moon. */
  private static boolean isBracketed(Tokens tokens, int at) {
    return (tokens.is(at - 1, "(") || tokens.is(at - 1, "（")) && (tokens.is(at + 1, ")") || tokens.is(at + 1, "）"));
  }

  private boolean isCertain(Tokens tokens, int at, List<String> words) {
    Token token = tokens.at(at);
    if (words.size() > 1 || Character.isIdeographic(token.text().codePointAt(0))) {
      return true;
    }
    boolean written = !Character.isUpperCase(token.text().codePointAt(0))
        && !Character.isLowerCase(token.text().codePointAt(0))
        || capitalised == token.isCapitalised() || token.opensSentence()
        || token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT));
    return full.contains(words.get(0)) && !doubtful.contains(words.get(0)) && written;
  }

  private Optional<T> part(String word) {
    return stem(word).or(() -> CLITICS.indexOf(word.charAt(0)) >= 0 ? stem(word.substring(1)) : Optional.empty());
  }

  private Optional<T> stem(String word) {
    if (word.length() < SHORTEST_STEM) {
      return Optional.empty();
    }
    return stems.getOrDefault(word.substring(0, SHORTEST_STEM), List.of()).stream()
        .filter(stem -> word.startsWith(stem.letters())).map(Stem::value).findFirst();
  }
}
