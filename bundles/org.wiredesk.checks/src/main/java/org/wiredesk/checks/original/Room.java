package org.wiredesk.checks.original;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Bitext.Pair;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.quantities.Quantity;
import org.wiredesk.text.Sentence;

/** Whether a pair of sentences may say what sentences beside it say that have no counterpart of their own. */
final class Room {

  private static final String PARTING = ",;:—–،؛，、；：";

  /** And, but. */
  private static final Set<String> JOINING = Set.of("and", "but", "и", "а", "но", "і", "й", "та", "але", "und", "aber",
      "et", "mais", "y", "pero", "e", "ma", "i", "ale", "और", "लेकिन");

  private final Bitext bitext;
  private final List<Pair> alone;
  private final boolean ofOriginal;
  private final Lengths all;
  private final Manner manner;

  /**
   * @param alone sentences of one side, one behind the other
   * @param all how long both sides of all pairs are together
   * @param manner of the translation in other places
   */
  Room(Bitext bitext, List<Pair> alone, Lengths all, Manner manner) {
    this.bitext = bitext;
    this.alone = alone;
    this.ofOriginal = alone.get(0).translation().isEmpty();
    this.all = all;
    this.manner = manner;
  }

  boolean isIn(Pair pair) {
    boolean clause = partings(there(pair)) > partings(here(pair));
    return more(List.of(pair)) >= (clause ? manner.withClause : manner.shortened) || hasNumber(pair);
  }

  /** Whether it may be in several of them together. */
  boolean isIn(List<Pair> pairs) {
    return more(pairs) >= manner.together;
  }

  /**
   * By how much the other side of some pairs is longer than it ought to be by all others, in lengths of the sentences;
   * infinite where no others tell.
   */
  private double more(List<Pair> pairs) {
    Lengths own = Lengths.of(pairs);
    Lengths others = all.minus(own);
    Lengths run = Lengths.of(alone);
    if (!others.tell()) {
      return Double.POSITIVE_INFINITY;
    }
    double ratio = others.translation() / others.original();
    return ofOriginal ? (own.translation() - ratio * own.original()) / (ratio * run.original())
        : (own.original() - own.translation() / ratio) / (run.translation() / ratio);
  }

  private List<Sentence> here(Pair pair) {
    return ofOriginal ? pair.original() : pair.translation();
  }

  private List<Sentence> there(Pair pair) {
    return ofOriginal ? pair.translation() : pair.original();
  }

  /** Whether it has a number of theirs that its counterpart has not. */
  private boolean hasNumber(Pair pair) {
    Mentions mine = ofOriginal ? bitext.originalMentions() : bitext.mentions();
    Mentions others = ofOriginal ? bitext.mentions() : bitext.originalMentions();
    Set<BigDecimal> more = numbers(there(pair), others);
    more.removeAll(numbers(here(pair), mine));
    Set<BigDecimal> theirs = new HashSet<>();
    alone.forEach(single -> theirs.addAll(numbers(here(single), mine)));
    more.retainAll(theirs);
    return !more.isEmpty();
  }

  private static Set<BigDecimal> numbers(List<Sentence> sentences, Mentions mentions) {
    Set<BigDecimal> values = new HashSet<>();
    for (Sentence sentence : sentences) {
      mentions.quantities(sentence.span()).stream().map(Quantity::value).forEach(values::add);
    }
    return values;
  }

  private static long partings(List<Sentence> sentences) {
    return sentences.stream().mapToLong(sentence -> 1
        + sentence.text().chars().filter(c -> PARTING.indexOf(c) >= 0).count()
        + LowerWord.of(sentence).stream().filter(word -> JOINING.contains(word.text())).count()).sum();
  }
}
