package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** What denies something in the language of an original; the words stand in {@code negation.txt}. */
final class NegationWords {

  private static final Map<String, NegationWords> KNOWN = NegationFile.read();
  private static final int LONGEST_BEGINNING = 10;
  private static final int LONGEST_LETTERS = 10;

  private final Set<String> plain;
  private final Set<String> words;
  private final Set<String> prefixes;
  private final Set<String> never;
  private final Idioms idioms;
  private final boolean blanks;

  /** @param lists the words of each kind, as in the file */
  NegationWords(String language, Map<String, List<String>> lists) {
    this.plain = set(lists, "plain");
    this.words = set(lists, "word");
    this.prefixes = set(lists, "prefix");
    this.never = set(lists, "never");
    this.idioms = new Idioms(lists.getOrDefault("idiom", List.of()));
    this.blanks = !language.equals("zh") && !language.equals("ja");
  }

  private static Set<String> set(Map<String, List<String>> lists, String kind) {
    return Set.copyOf(new HashSet<>(lists.getOrDefault(kind, List.of())));
  }

  static Optional<NegationWords> of(Locale language) {
    return Optional.ofNullable(KNOWN.get(language.getLanguage()));
  }

  /** What is found in the surely aligned sentences of an original whose language is known. */
  static List<Finding> judge(Bitext bitext, BiFunction<Pair, NegationWords, List<Finding>> judge) {
    return of(bitext.source().language()).stream()
        .flatMap(words -> bitext.vouchedPairs().stream().flatMap(pair -> judge.apply(pair, words).stream()))
        .toList();
  }

  /** Whether anything in a sentence may deny something. */
  boolean anyIn(Sentence sentence) {
    if (!blanks) {
      return anyLetterIn(sentence.text());
    }
    return LowerWord.of(sentence).stream().anyMatch(word -> denies(word.text()));
  }

  private boolean denies(String word) {
    return plain.contains(word) || words.contains(word)
        || longest(word, prefixes) > longest(word, never) && !never.contains(word + "$");
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

  private boolean anyLetterIn(String sentence) {
    int at = 0;
    while (at < sentence.length()) {
      int harmless = lengthAt(sentence, at, never);
      if (harmless > 0) {
        at += harmless;
      } else if (lengthAt(sentence, at, words) > 0) {
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  private static int lengthAt(String sentence, int at, Set<String> wanted) {
    for (int length = Math.min(LONGEST_LETTERS, sentence.length() - at); length > 0; length--) {
      if (wanted.contains(sentence.substring(at, at + length))) {
        return length;
      }
    }
    return 0;
  }

  /** In a language without blanks; what stands in idioms left out. */
  private List<Span> plainLettersIn(Sentence sentence) {
    List<Span> found = new ArrayList<>();
    String text = sentence.text();
    int at = 0;
    while (at < text.length()) {
      int harmless = Math.max(lengthAt(text, at, never), lengthAt(text, at, idioms.expressions));
      int denying = lengthAt(text, at, plain);
      if (harmless == 0 && denying > 0) {
        found.add(new Span(at, at + denying).shift(sentence.span().start()));
      }
      at += Math.max(1, Math.max(harmless, denying));
    }
    return found;
  }

  /** The plain negations of a sentence with the word behind each: "не сообщили"; those in idioms left out. */
  List<Span> plainIn(Sentence sentence) {
    if (!blanks) {
      return plainLettersIn(sentence);
    }
    List<Span> found = new ArrayList<>();
    List<LowerWord> all = LowerWord.of(sentence);
    for (int i = 0; i < all.size(); i++) {
      if (plain.contains(all.get(i).text()) && !idioms.cover(all, i)) {
        found.add(new Span(all.get(i).span().start(), all.get(Math.min(i + 1, all.size() - 1)).span().end()));
      }
    }
    return found;
  }

  /** Expressions of several words, asked whether a word stands in one; their last word may be a beginning. */
  private static final class Idioms {

    private static final int MOST_WORDS = 4;

    private static final String ANY = "*";

    private final Set<String> expressions;
    private final Map<String, List<String[]>> byWord = new HashMap<>();

    Idioms(List<String> expressions) {
      this.expressions = Set.copyOf(new HashSet<>(expressions));
      for (String expression : expressions) {
        String[] parts = expression.split(" ");
        for (String part : parts) {
          byWord.computeIfAbsent(part, key -> new ArrayList<>()).add(parts);
        }
      }
    }

    boolean cover(List<LowerWord> words, int place) {
      for (String[] parts : byWord.getOrDefault(words.get(place).text(), List.of())) {
        for (int first = Math.max(0, place - MOST_WORDS); first <= place; first++) {
          if (place < first + parts.length && standsAt(words, first, parts)) {
            return true;
          }
        }
      }
      return false;
    }

    private static boolean standsAt(List<LowerWord> words, int first, String[] parts) {
      if (first + parts.length > words.size()) {
        return false;
      }
      for (int i = 0; i < parts.length - 1; i++) {
        if (!parts[i].equals(ANY) && !words.get(first + i).text().equals(parts[i])) {
          return false;
        }
      }
      return words.get(first + parts.length - 1).text().startsWith(parts[parts.length - 1]);
    }
  }
}
