package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.wiredesk.checks.api.phrases.PhraseForm;
import org.wiredesk.checks.api.phrases.TokenPattern;
import org.wiredesk.checks.api.phrases.TokenTest;

/**
 * Finds the forms of phrases that a sentence may have. Each is filed under the words of that one of its tokens whose words
 * the fewest forms ask for: LanguageTool's own index would file "in the course of" under "the" or "course", whichever is
 * longer.
 */
final class PhraseIndex {

  /** The words that one token may be; {@code lemma} when they are base forms. */
  record Hint(boolean lemma, Set<String> words) {}

  private final List<PhraseUse> uses;
  private final Map<String, BitSet> byToken = new HashMap<>();
  private final Map<String, BitSet> byLemma = new HashMap<>();
  private final BitSet always = new BitSet();

  PhraseIndex(Collection<PhraseUse> uses) {
    this.uses = List.copyOf(uses);
    List<List<Hint>> hints = this.uses.stream().map(PhraseUse::hints).toList();
    Map<String, Integer> demand = new HashMap<>();
    hints.forEach(all -> all.forEach(hint -> hint.words().forEach(word -> demand.merge(word, 1, Integer::sum))));
    for (int i = 0; i < this.uses.size(); i++) {
      file(i, rarest(hints.get(i), demand));
    }
  }

  private static Optional<Hint> rarest(List<Hint> hints, Map<String, Integer> demand) {
    Optional<Hint> rarest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (Hint hint : hints) {
      int sum = hint.words().stream().mapToInt(demand::get).sum();
      if (sum < least) {
        least = sum;
        rarest = Optional.of(hint);
      }
    }
    return rarest;
  }

  private void file(int use, Optional<Hint> hint) {
    if (hint.isEmpty()) {
      always.set(use);
      return;
    }
    Map<String, BitSet> map = hint.get().lemma() ? byLemma : byToken;
    hint.get().words().forEach(word -> map.computeIfAbsent(word, key -> new BitSet()).set(use));
  }

  static List<Hint> hints(PhraseForm form) {
    return form.tokens().stream().flatMap(PhraseIndex::hints).toList();
  }

  private static Stream<Hint> hints(TokenPattern token) {
    return token.all().stream().flatMap(test -> {
      if (test instanceof TokenTest.Words words) {
        return Stream.of(new Hint(false, folded(words.words())));
      }
      return test instanceof TokenTest.Forms forms ? Stream.of(new Hint(true, folded(forms.lemmas()))) : Stream.empty();
    });
  }

  /** As LanguageTool keeps the words of a sentence: in small letters; with either apostrophe. */
  private static Set<String> folded(Set<String> words) {
    Set<String> folded = new TreeSet<>();
    for (String word : words) {
      String lower = word.toLowerCase(Locale.ROOT);
      folded.add(lower.replace('’', '\''));
      folded.add(lower.replace('\'', '’'));
    }
    return folded;
  }

  List<PhraseUse> candidates(AnalyzedSentence sentence) {
    BitSet found = (BitSet) always.clone();
    add(sentence.getTokenSet(), byToken, found);
    add(sentence.getLemmaSet(), byLemma, found);
    List<PhraseUse> candidates = new ArrayList<>();
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      if (!uses.get(i).pattern().canBeIgnoredFor(sentence)) {
        candidates.add(uses.get(i));
      }
    }
    return candidates;
  }

  private static void add(Set<String> words, Map<String, BitSet> map, BitSet found) {
    for (String word : words) {
      BitSet here = map.get(word);
      if (here != null) {
        found.or(here);
      }
    }
  }
}
