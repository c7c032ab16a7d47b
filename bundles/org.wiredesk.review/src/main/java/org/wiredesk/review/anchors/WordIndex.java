package org.wiredesk.review.anchors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.text.Span;

/** Where the words of a text stand, to find the parts of it that share words with a quotation. */
final class WordIndex {

  /** Words that stand more often tell little of a place. */
  private static final int COMMON = 60;

  private static final int MAX_PARTS = 4;

  /** A part that shares fewer than one of so many of the words that the likeliest shares is no rival of it. */
  private static final int RIVAL = 2;

  /** So many words are looked at on either side of where a quotation would lie. */
  private static final int MARGIN = 3;

  private final List<Span> words;
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** @param folded the text, folded */
  WordIndex(String folded) {
    this.words = TextWords.spans(folded);
    for (int i = 0; i < words.size(); i++) {
      places.computeIfAbsent(words.get(i).of(folded), word -> new ArrayList<>()).add(i);
    }
  }

  /** The parts that share the most words in the same order, the likeliest first; somewhat wider than the quotation. */
  List<Span> partsLike(String foldedQuotation) {
    List<String> quoted = TextWords.of(foldedQuotation);
    Map<Integer, Integer> votes = new HashMap<>();
    for (int i = 0; i < quoted.size(); i++) {
      List<Integer> where = places.getOrDefault(quoted.get(i), List.of());
      if (where.size() <= COMMON) {
        for (int at : where) {
          votes.merge(Math.floorDiv(at - i, MARGIN), 1, Integer::sum);
        }
      }
    }
    int most = votes.values().stream().max(Comparator.naturalOrder()).orElse(0);
    return votes.entrySet().stream()
        .filter(entry -> entry.getValue() * RIVAL >= most)
        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
            .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .limit(MAX_PARTS)
        .map(entry -> part(entry.getKey() * MARGIN, quoted.size()))
        .toList();
  }

  private Span part(int first, int count) {
    int from = Math.min(words.size() - 1, Math.max(0, first - MARGIN));
    int to = Math.min(words.size() - 1, Math.max(from, first + count + 2 * MARGIN));
    return new Span(words.get(from).start(), words.get(to).end());
  }
}
