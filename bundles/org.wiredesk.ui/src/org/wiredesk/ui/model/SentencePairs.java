package org.wiredesk.ui.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

/**
 * Which sentences of a wire's document stand for which of its original. A value: an edit gives another one, in which
 * the sentences have moved and grown.
 */
public final class SentencePairs {

  public static final SentencePairs NONE = new SentencePairs(Optional.empty(), List.of());

  private final Optional<Bitext> bitext;
  private final List<Row> rows;
  private final List<Row> ofWire;
  private final List<Row> ofOriginal;

  /**
   * Sentences that stand for each other.
   *
   * @param wire in the document; empty where the translation leaves something out
   * @param original in the original's text; empty where the translation adds something
   */
  public record Row(Optional<Span> wire, Optional<Span> original) {

    /** Has sentences on both sides. */
    public boolean isWhole() {
      return wire.isPresent() && original.isPresent();
    }
  }

  private SentencePairs(Optional<Bitext> bitext, List<Row> rows) {
    this.bitext = bitext;
    this.rows = List.copyOf(rows);
    this.ofWire = this.rows.stream().filter(row -> row.wire().isPresent()).toList();
    this.ofOriginal = this.rows.stream().filter(row -> row.original().isPresent()).toList();
  }

  /** @param text the way from what was checked to the document */
  static SentencePairs of(Bitext bitext, NormalizedText text) {
    return new SentencePairs(Optional.of(bitext), bitext.pairs().stream().map(pair -> row(pair, text)).toList());
  }

  private static Row row(Bitext.Pair pair, NormalizedText text) {
    Optional<Span> wire =
        pair.translation().isEmpty() ? Optional.empty() : Optional.of(text.toOriginal(pair.translationSpan()));
    return new Row(wire, pair.original().isEmpty() ? Optional.empty() : Optional.of(pair.originalSpan()));
  }

  /** Whether they are those of this pair of texts, and not of an earlier or later one. */
  public boolean areOf(Bitext other) {
    return bitext.filter(mine -> mine == other).isPresent();
  }

  /** The texts they were made of. */
  public Optional<Bitext> bitext() {
    return bitext;
  }

  /** All, in the order of both texts. */
  public List<Row> rows() {
    return rows;
  }

  /** The row of the sentence of the document at an offset or touching it. */
  public Optional<Row> atWire(int offset) {
    return last(ofWire, offset, row -> row.wire().get()).filter(row -> row.wire().get().touches(offset));
  }

  /** The row of the sentence of the original at an offset or touching it. */
  public Optional<Row> atOriginal(int offset) {
    return last(ofOriginal, offset, row -> row.original().get()).filter(row -> row.original().get().touches(offset));
  }

  SentencePairs after(Edit edit) {
    return rows.isEmpty() ? this : new SentencePairs(bitext, rows.stream()
        .map(row -> new Row(row.wire().map(edit::stretch), row.original()))
        .toList());
  }

  /** The last that begins at an offset or before it. */
  private static Optional<Row> last(List<Row> inOrder, int offset, Function<Row, Span> place) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(inOrder.get(middle)).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(inOrder.get(low - 1));
  }
}
