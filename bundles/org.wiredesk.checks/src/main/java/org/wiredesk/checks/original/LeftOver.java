package org.wiredesk.checks.original;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wiredesk.bitext.Bead;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.text.Sentence;
import org.wiredesk.text.Span;

/**
 * Sentences of one side, one behind the other, that surely have no counterpart.
 *
 * @param sentences at least one
 * @param place where they are missing on the other side: the index of its sentence behind
 * @param exact whether the pairs before and behind are sure themselves; else one of those near by may be meant
 */
record LeftOver(List<Sentence> sentences, int place, boolean exact) {

  /** In letters; what is shorter is a caption or a credit. */
  private static final int SHORTEST = 25;

  /** In letters of an alphabet. */
  private static final int IDEOGRAPH = 3;

  /** More of the sentences than one in so many without counterpart: it is no translation but another text. */
  private static final int MOST_SHARE = 3;
  private static final int FEW = 2;

  /** So many pairs of which only their lengths tell may stand between it and a sure one. */
  private static final int FARTHEST = 4;

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

  /** How all of a translation stands to its original: what pairs there are, and how many beads are not one for one. */
  private record Balance(Lengths lengths, int whole, long uneven, int beads) {

    static Balance of(Bitext bitext) {
      List<Pair> whole = bitext.pairs().stream().filter(Pair::isWhole).toList();
      long uneven = bitext.alignment().beads().stream()
          .filter(bead -> bead.translation().size() != 1 || bead.original().size() != 1).count();
      return new Balance(Lengths.of(whole), whole.size(), uneven, bitext.pairs().size());
    }

    /** The manner of all but so many that are judged. */
    Manner without(int judged) {
      return Manner.of(uneven - judged, beads);
    }
  }

  private static List<LeftOver> find(Bitext bitext, Predicate<Pair> wanted) {
    List<Pair> pairs = bitext.pairs();
    long single = pairs.stream().filter(pair -> !pair.isWhole()).count();
    if (single > FEW && single * MOST_SHARE > pairs.size()) {
      return List.of();
    }
    Balance balance = Balance.of(bitext);
    List<LeftOver> found = new ArrayList<>();
    int k = 0;
    while (k < pairs.size()) {
      int end = k;
      while (end < pairs.size() && !pairs.get(end).isWhole()) {
        end++;
      }
      if (end > k && pairs.subList(k, end).stream().allMatch(wanted) && isSure(bitext, k, end, balance)) {
        add(found, bitext, k, end);
      }
      k = Math.max(end, k + 1);
    }
    return found;
  }

  /** What stands before and behind is surely aligned, and has no room for it. */
  private static boolean isSure(Bitext bitext, int from, int to, Balance balance) {
    List<Pair> pairs = bitext.pairs();
    OptionalInt before = anchor(bitext, from - 1, -1);
    OptionalInt behind = anchor(bitext, to, 1);
    if (before.isEmpty() || behind.isEmpty() || to - from == pairs.size()
        || IntStream.range(from, to).anyMatch(bitext::isSaidElsewhere)) {
      return false;
    }
    if (IntStream.range(from, to).allMatch(bitext::isSaidNowhere)) {
      return true;
    }
    List<Pair> around = new ArrayList<>(pairs.subList(Math.max(0, before.getAsInt()), from));
    around.addAll(pairs.subList(to, Math.min(pairs.size(), behind.getAsInt() + 1)));
    Room room = new Room(bitext, pairs.subList(from, to), balance.lengths(), balance.without(to - from));
    boolean others = around.size() < balance.whole();
    return around.stream().noneMatch(room::isIn) && !(others && room.isIn(around));
  }

  /** The next bead that speaks for itself, or a text's end; none when sentences without counterpart come before it. */
  private static OptionalInt anchor(Bitext bitext, int from, int step) {
    for (int k = from; Math.abs(k - from) <= FARTHEST; k += step) {
      if (k < 0 || k >= bitext.pairs().size() || bitext.speaksForItself(k)) {
        return OptionalInt.of(k);
      }
      if (!bitext.pairs().get(k).isWhole()) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static void add(List<LeftOver> found, Bitext bitext, int from, int to) {
    List<Pair> run = bitext.pairs().subList(from, to);
    boolean ofOriginal = run.get(0).translation().isEmpty();
    List<Sentence> sentences =
        run.stream().flatMap(pair -> (ofOriginal ? pair.original() : pair.translation()).stream()).toList();
    if (sentences.stream().anyMatch(LeftOver::isProse)) {
      Bead first = bitext.alignment().beads().get(from);
      boolean exact = (from == 0 || bitext.speaksForItself(from - 1))
          && (to == bitext.pairs().size() || bitext.speaksForItself(to));
      found.add(new LeftOver(sentences, (ofOriginal ? first.translation() : first.original()).from(), exact));
    }
  }

  /** Several words with a full stop or the like: no caption, no credit, no link. */
  private static boolean isProse(Sentence sentence) {
    String text = sentence.text();
    return length(text) >= SHORTEST && ".!?…。！？।؟\"”»".indexOf(text.charAt(text.length() - 1)) >= 0
        && !text.contains("://");
  }

  private static long length(String text) {
    return text.length() + (IDEOGRAPH - 1) * text.chars().filter(Character::isIdeographic).count();
  }
}
