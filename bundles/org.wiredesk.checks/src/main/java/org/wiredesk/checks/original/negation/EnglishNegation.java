package org.wiredesk.checks.original.negation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wiredesk.checks.original.LowerWord;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** What denies something in an English sentence. */
final class EnglishNegation {

  private static final int LONGEST_BEGINNING = 10;

  /** In words: how far behind "gave" its "up" may stand. */
  private static final int FAR = 4;
  private static final String OUT = "out";
  private static final Kin KIN = Kin.of(Locale.ENGLISH);
  private static final Map<String, Set<String>> WORDS = WordList.read("english.txt").stream()
      .collect(Collectors.groupingBy(WordList::kind, Collectors.flatMapping(line -> line.words().stream(),
          Collectors.toUnmodifiableSet())));
  private static final Set<String> BEHIND_NOT = WORDS.get("behind");
  private static final Set<String> BEFORE_NOT = WORDS.get("before");
  private static final Set<String> AUXILIARIES = WORDS.get("auxiliary");
  private static final Set<String> PRONOUNS = WORDS.get("pronoun");
  private static final Set<String> TRACES = WORDS.get("trace");
  private static final Set<String> TRACE_BEGINNINGS = WORDS.get("beginning");
  private static final Set<String> NO_TRACE = WORDS.get("never");
  private static final Set<String> GIVING = WORDS.get("giving");
  private static final Set<String> RULING = WORDS.get("ruling");
  private static final Set<String> DOING = WORDS.get("doing");

  private EnglishNegation() {}

  static Denials in(List<Sentence> sentences) {
    List<LowerWord> all = sentences.stream().flatMap(sentence -> LowerWord.of(sentence).stream()).toList();
    DenialsBuilder found = new DenialsBuilder(all);
    for (int i = 0; i < all.size(); i++) {
      Optional<Span> plain = plainAt(all, i);
      Set<String> kin = kinOf(all, i);
      if (plain.isPresent()) {
        found.denies(new Denial(plain.get(), i, Set.of()), false);
      } else if (mayDeny(all, i)) {
        found.mayDeny(new Denial(all.get(i).span(), i, kin));
      } else {
        found.says(kin);
      }
    }
    return found.build();
  }

  /** "not" and its short forms with the auxiliary before them, where they deny what stands beside them. */
  private static Optional<Span> plainAt(List<LowerWord> all, int place) {
    String word = all.get(place).text();
    String next = place + 1 < all.size() ? all.get(place + 1).text() : "";
    String before = place > 0 ? all.get(place - 1).text() : "";
    if (word.equals("not") && !BEHIND_NOT.contains(next) && !BEFORE_NOT.contains(before)) {
      int first = AUXILIARIES.contains(before) ? place - 1 : place;
      return Optional.of(new Span(all.get(first).span().start(), all.get(place).span().end()));
    }
    boolean joined = word.equals("cannot") || word.endsWith("n't") && !PRONOUNS.contains(next);
    return joined && !BEHIND_NOT.contains(next) ? Optional.of(all.get(place).span()) : Optional.empty();
  }

  /** Of "out" in "ruled it out" what the two say together. */
  private static Set<String> kinOf(List<LowerWord> all, int place) {
    String word = all.get(place).text();
    if (word.equals(OUT) && isNear(all, place, RULING)) {
      return Set.of(Kin.EXCLUDE);
    }
    return KIN.of(word);
  }

  private static boolean isNear(List<LowerWord> all, int place, Set<String> verbs) {
    return all.subList(Math.max(0, place - FAR), place).stream().anyMatch(word -> verbs.contains(word.text()));
  }

  private static boolean mayDeny(List<LowerWord> all, int place) {
    String word = all.get(place).text();
    if (word.equals(OUT)) {
      return !isNear(all, place, DOING);
    }
    if (word.equals("up") || word.equals("way")) {
      return isNear(all, place, GIVING);
    }
    return mayDeny(word);
  }

  private static boolean mayDeny(String word) {
    if (TRACES.contains(word) || word.endsWith("n't") || word.endsWith("less") || word.endsWith("lessly")) {
      return true;
    }
    return !NO_TRACE.contains(word + Kin.WHOLE) && longest(word, TRACE_BEGINNINGS) > longest(word, NO_TRACE);
  }

  /** How long the longest beginning of a word is that is in a set. */
  private static int longest(String word, Set<String> beginnings) {
    for (int length = Math.min(LONGEST_BEGINNING, word.length()); length >= 2; length--) {
      if (beginnings.contains(word.substring(0, length))) {
        return length;
      }
    }
    return 0;
  }
}
