package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * Sentences of one side, one behind the other, that surely have no counterpart.
 *
 * @param sentences at least one
 * @param place where they are missing on the other side: the index of its sentence behind
 */
record LeftOver(List<Sentence> sentences, int place) {

  /** In code units; what is shorter is a caption or a credit. */
  private static final int SHORTEST = 25;

  /** More of the sentences than one in so many without counterpart: it is no translation but another text. */
  private static final int MOST_SHARE = 3;
  private static final int FEW = 2;

  /** Of the original, missing in the translation. */
  static List<LeftOver> ofOriginal(Bitext bitext) {
    return find(bitext, pair -> pair.translation().isEmpty());
  }

  /** Of the translation, not in the original. */
  static List<LeftOver> ofTranslation(Bitext bitext) {
    return find(bitext, pair -> pair.original().isEmpty());
  }

  Span span() {
    return new Span(sentences.get(0).span().start(), sentences.get(sentences.size() - 1).span().end());
  }

  private static List<LeftOver> find(Bitext bitext, Predicate<Pair> wanted) {
    List<Pair> pairs = bitext.pairs();
    long single = pairs.stream().filter(pair -> !pair.isWhole()).count();
    if (single > FEW && single * MOST_SHARE > pairs.size()) {
      return List.of();
    }
    Lengths all = Lengths.of(pairs.stream().filter(Pair::isWhole).toList());
    List<LeftOver> found = new ArrayList<>();
    int k = 0;
    while (k < pairs.size()) {
      int end = k;
      while (end < pairs.size() && !pairs.get(end).isWhole()) {
        end++;
      }
      if (end > k && pairs.subList(k, end).stream().allMatch(wanted) && isSure(bitext, k, end, all)) {
        add(found, bitext, k, end);
      }
      k = Math.max(end, k + 1);
    }
    return found;
  }

  /** What stands before and behind is surely aligned. */
  private static boolean isSure(Bitext bitext, int from, int to, Lengths all) {
    boolean before = from == 0 || bitext.speaksForItself(from - 1);
    boolean behind = to == bitext.pairs().size() || bitext.speaksForItself(to);
    return before && behind && to - from < bitext.pairs().size() && !isJoined(bitext, from, to, all);
  }

  /** Whether a pair before or behind would fit its lengths better with what has no counterpart. */
  private static boolean isJoined(Bitext bitext, int from, int to, Lengths all) {
    Lengths run = Lengths.of(bitext.pairs().subList(from, to));
    return from > 0 && run.belongsTo(bitext.pairs().get(from - 1), all)
        || to < bitext.pairs().size() && run.belongsTo(bitext.pairs().get(to), all);
  }

  private static void add(List<LeftOver> found, Bitext bitext, int from, int to) {
    List<Pair> run = bitext.pairs().subList(from, to);
    boolean ofOriginal = run.get(0).translation().isEmpty();
    List<Sentence> sentences =
        run.stream().flatMap(pair -> (ofOriginal ? pair.original() : pair.translation()).stream()).toList();
    LeftOver left = new LeftOver(sentences, ofOriginal ? bitext.alignment().beads().get(from).translation().from()
        : bitext.alignment().beads().get(from).original().from());
    if (left.span().length() >= SHORTEST && sentences.stream().anyMatch(LeftOver::isProse)) {
      found.add(left);
    }
  }

  /** Several words with a full stop or the like: no caption, no credit, no link. */
  private static boolean isProse(Sentence sentence) {
    String text = sentence.text();
    return text.length() >= SHORTEST && ".!?…。！？।؟\"”»".indexOf(text.charAt(text.length() - 1)) >= 0
        && !text.contains("://");
  }
}
