package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingKind;
import org.wiredesk.checks.api.ItsType;
import org.wiredesk.checks.api.MqmCategory;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/** Finds words that stand in the translation as in the original: in its script, or a run of them in its language. */
public final class UntranslatedCheck implements BitextCheck {

  private static final CheckInfo INFO = new CheckInfo(
      "original-untranslated", "Left as in the original", FindingKind.PHRASING, Severity.MAJOR,
      MqmCategory.UNTRANSLATED, ItsType.UNTRANSLATED);

  /** So many words in a row, in one script, that the original has in a row too... */
  private static final int SHORTEST_RUN = 4;

  /** ...and so many of them little words of its language, which names do not have. */
  private static final int LITTLE_WORDS = 2;

  private static final int LONGEST_BRACKET = 120;

  @Override
  public CheckInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> inspect(Bitext bitext, CheckContext context) {
    String language = bitext.source().language().getLanguage();
    if (language.equals(context.profile().locale().getLanguage()) || SameCheck.isSame(bitext)) {
      return List.of();
    }
    Set<String> little = LittleWords.of(bitext.source().language());
    List<Finding> found = new ArrayList<>();
    for (Pair pair : bitext.pairs()) {
      if (pair.isWhole()) {
        foreign(pair, bitext, found);
        if (!little.isEmpty()) {
          runs(pair, little, bitext, found);
        }
      }
    }
    return found;
  }

  /** Words in another script than the Latin one, outside brackets, that the original has. */
  private static void foreign(Pair pair, Bitext bitext, List<Finding> found) {
    List<LowerWord> words = words(pair.translation());
    if (words.stream().noneMatch(word -> isForeign(word.text()))) {
      return;
    }
    Set<String> source = new HashSet<>(words(pair.original()).stream().map(LowerWord::text).toList());
    String text = bitext.translation().text();
    for (int k = 0; k < words.size(); k++) {
      int end = k;
      while (end < words.size() && isForeign(words.get(end).text()) && source.contains(words.get(end).text())) {
        end++;
      }
      if (end > k) {
        Span span = new Span(words.get(k).span().start(), words.get(end - 1).span().end());
        if (!isBracketed(text, span)) {
          found.add(finding(span, pair, bitext));
        }
        k = end;
      }
    }
  }

  private static boolean isForeign(String word) {
    return word.length() > 1 && word.codePoints().allMatch(c -> c > 0x24f)
        && word.codePoints().anyMatch(Character::isLetter);
  }

  /** Where editors give the original of a name: "Vesti (Вести)". */
  private static boolean isBracketed(String text, Span span) {
    for (int at = span.start() - 1; at >= Math.max(0, span.start() - LONGEST_BRACKET); at--) {
      if (text.charAt(at) == '(') {
        return true;
      }
      if (text.charAt(at) == ')' || text.charAt(at) == '\n') {
        return false;
      }
    }
    return false;
  }

  private static void runs(Pair pair, Set<String> little, Bitext bitext, List<Finding> found) {
    List<LowerWord> words = words(pair.translation());
    Set<List<String>> source = new HashSet<>();
    List<LowerWord> original = words(pair.original());
    for (int k = 0; k + SHORTEST_RUN <= original.size(); k++) {
      source.add(run(original, k));
    }
    int k = 0;
    while (k + SHORTEST_RUN <= words.size()) {
      int end = k;
      while (end + SHORTEST_RUN <= words.size() && source.contains(run(words, end))) {
        end++;
      }
      if (end > k) {
        end += SHORTEST_RUN - 1;
        if (words.subList(k, end).stream().filter(word -> little.contains(word.text())).count() >= LITTLE_WORDS) {
          found.add(finding(new Span(words.get(k).span().start(), words.get(end - 1).span().end()), pair, bitext));
        }
      }
      k = Math.max(end, k + 1);
    }
  }

  private static List<String> run(List<LowerWord> words, int from) {
    return words.subList(from, from + SHORTEST_RUN).stream().map(LowerWord::text).toList();
  }

  private static List<LowerWord> words(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> LowerWord.of(sentence).stream()).toList();
  }

  private static Finding finding(Span span, Pair pair, Bitext bitext) {
    Span place = pair.originalSpan();
    String words = span.of(bitext.translation().text());
    int at = bitext.original().text().indexOf(words, place.start());
    Span there = at < 0 || at + words.length() > place.end() ? place : new Span(at, at + words.length());
    return Finding.of(INFO, span, "“" + words + "” stands as in the original")
        .because("The original has the same words: they were not translated.")
        .comparedWith(new OriginalPlace(there, there.of(bitext.original().text()), "the same words"));
  }
}
