package org.wiredesk.checks.original.negation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.checks.original.LowerWord;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** What denies something in the language of an original; the words stand in {@code negation.txt}. */
final class NegationWords {

  private static final Map<String, NegationWords> KNOWN = read();
  private static final int LONGEST_BEGINNING = 10;

  private final Set<String> plain;
  private final Set<String> words;
  private final Set<String> prefixes;
  private final Set<String> never;
  private final DeniedVerbs verbs;
  private final Frames frames;
  private final Idioms idioms;
  private final Idioms voids;
  private final Kin kin;
  private final Optional<NegationLetters> letters;
  private final boolean namesHaveCapitals;

  /** @param lists the words of each kind, as in the file */
  private NegationWords(String language, Map<String, List<String>> lists) {
    this.plain = set(lists, "plain");
    this.words = set(lists, "word");
    this.prefixes = set(lists, "prefix");
    this.never = set(lists, "never");
    this.verbs = new DeniedVerbs(set(lists, "ending"), set(lists, "noverb"));
    this.frames = new Frames(set(lists, "frame"), set(lists, "within"));
    this.idioms = new Idioms(lists.getOrDefault("idiom", List.of()));
    this.voids = new Idioms(lists.getOrDefault("void", List.of()));
    this.kin = Kin.of(Locale.forLanguageTag(language));
    this.namesHaveCapitals = !language.equals("de");
    boolean blanks = !language.equals("zh") && !language.equals("ja");
    this.letters = blanks ? Optional.empty()
        : Optional.of(new NegationLetters(plain, words, never, set(lists, "idiom"), kin));
  }

  private static Set<String> set(Map<String, List<String>> lists, String kind) {
    return Set.copyOf(new HashSet<>(lists.getOrDefault(kind, List.of())));
  }

  private static Map<String, NegationWords> read() {
    Map<String, Map<String, List<String>>> lists = new HashMap<>();
    for (WordList line : WordList.read("negation.txt")) {
      lists.computeIfAbsent(line.language(), key -> new HashMap<>())
          .computeIfAbsent(line.kind(), key -> new ArrayList<>()).addAll(line.words());
    }
    Map<String, NegationWords> known = new HashMap<>();
    lists.forEach((language, kinds) -> known.put(language, new NegationWords(language, kinds)));
    return Map.copyOf(known);
  }

  static Optional<NegationWords> of(Locale language) {
    return Optional.ofNullable(KNOWN.get(language.getLanguage()));
  }

  Denials in(List<Sentence> sentences) {
    return letters.map(known -> known.in(sentences)).orElseGet(() -> among(sentences));
  }

  private Denials among(List<Sentence> sentences) {
    List<LowerWord> all = new ArrayList<>();
    Set<Integer> names = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (LowerWord word : LowerWord.of(sentence)) {
        if (namesHaveCapitals && isName(word.span().start() - sentence.span().start(), sentence.text())) {
          names.add(all.size());
        }
        all.add(word);
      }
    }
    DenialsBuilder found = new DenialsBuilder(all);
    for (int i = 0; i < all.size(); i++) {
      if (voids.at(all, i).isEmpty()) {
        read(all, i, names.contains(i), found);
      }
    }
    return found.build();
  }

  private void read(List<LowerWord> all, int place, boolean isName, DenialsBuilder found) {
    String word = all.get(place).text();
    int frame = frames.begin(all, place);
    boolean verb = verbs.denies(word);
    if (frame >= 0) {
      denies(all, place, Math.min(frame, place), Math.max(frame, place), found);
    } else if (verb) {
      denies(all, place, place, place, found);
      found.says(kin.of(verbs.affirmed(word)));
    } else if (plain.contains(word)) {
      denies(all, place, place, place + 1, found);
    } else if (words.contains(word) || !isName && begins(word)) {
      found.mayDeny(denial(all, place, place, kin.of(word)));
    } else {
      found.says(kin.of(word));
    }
  }

  private void denies(List<LowerWord> all, int place, int first, int last, DenialsBuilder found) {
    Optional<String[]> idiom = idioms.at(all, place);
    found.denies(denial(all, first, last, idiom.map(kin::of).orElse(Set.of())), idiom.isPresent());
  }

  private boolean begins(String word) {
    return longest(word, prefixes) > longest(word, never) && !never.contains(word + Kin.WHOLE);
  }

  /** A capital in the middle of a sentence. */
  private static boolean isName(int start, String text) {
    return start > 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start - 1) == ' '
        && Character.isLetterOrDigit(text.charAt(start - 2));
  }

  private static Denial denial(List<LowerWord> all, int first, int last, Set<String> kin) {
    int end = Math.min(last, all.size() - 1);
    return new Denial(new Span(all.get(first).span().start(), all.get(end).span().end()), first, kin);
  }

  /** How long the longest beginning of a word is that is in a set. */
  private static int longest(String word, Set<String> beginnings) {
    for (int length = Math.min(word.length(), LONGEST_BEGINNING); length > 0; length--) {
      if (beginnings.contains(word.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }
}
