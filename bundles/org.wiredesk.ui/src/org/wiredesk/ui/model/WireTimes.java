package org.wiredesk.ui.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.mentions.TemporalExpression;
import org.wiredesk.text.NormalizedText;
import org.wiredesk.text.Span;

/**
 * Where the times that a wire mentions stand in its document, by their index among {@link Mentions#times()}. A value:
 * an edit gives another one.
 */
public final class WireTimes {

  static final WireTimes NONE = new WireTimes(Optional.empty(), new int[0], new int[0]);

  private static final int GONE = -1;

  private final Optional<Mentions> mentions;
  /** In order; {@link #GONE} where the words were changed. */
  private final int[] starts;
  private final int[] ends;

  private WireTimes(Optional<Mentions> mentions, int[] starts, int[] ends) {
    this.mentions = mentions;
    this.starts = starts;
    this.ends = ends;
  }

  /** @param text the way from what was read to the document */
  static WireTimes of(Mentions mentions, NormalizedText text) {
    List<TemporalExpression> times = mentions.times();
    int[] starts = new int[times.size()];
    int[] ends = new int[times.size()];
    for (int i = 0; i < starts.length; i++) {
      Span span = text.toOriginal(times.get(i).span());
      starts[i] = span.start();
      ends[i] = span.end();
    }
    return new WireTimes(Optional.of(mentions), starts, ends);
  }

  /** Whether the indices are those of these mentions, and not of earlier or later ones. */
  public boolean areOf(Mentions others) {
    return mentions.filter(mine -> mine == others).isPresent();
  }

  /** Empty when an edit has changed the words, or there is no such time. */
  public Optional<Span> span(int index) {
    return index < starts.length && starts[index] != GONE
        ? Optional.of(new Span(starts[index], ends[index]))
        : Optional.empty();
  }

  /** The first time that shares a character with some words, or touches them when they are only a caret. */
  public OptionalInt at(Span words) {
    for (int i = 0; i < starts.length; i++) {
      boolean shares = words.isEmpty()
          ? starts[i] <= words.start() && words.start() <= ends[i]
          : starts[i] < words.end() && words.start() < ends[i];
      if (starts[i] != GONE && shares) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  WireTimes after(Edit edit) {
    int[] newStarts = Arrays.copyOf(starts, starts.length);
    int[] newEnds = Arrays.copyOf(ends, ends.length);
    for (int i = 0; i < starts.length; i++) {
      if (ends[i] <= edit.offset()) {
        continue;
      }
      Optional<Span> moved = span(i).flatMap(edit::move);
      newStarts[i] = moved.map(Span::start).orElse(GONE);
      newEnds[i] = moved.map(Span::end).orElse(GONE);
    }
    return new WireTimes(mentions, newStarts, newEnds);
  }
}
