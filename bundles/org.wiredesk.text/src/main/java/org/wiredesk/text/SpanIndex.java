package org.wiredesk.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Things of a text, found by their places. A look-up takes time by the logarithm of how many there are, and by those
 * that lie between the place and the first thing that reaches so far: few, unless they lie one within the other.
 */
public final class SpanIndex<T> {

  private final List<T> things;
  private final Function<? super T, Span> span;
  /** The latest end of a thing and of all before it. */
  private final int[] ends;

  /** Those at one place stay in their order. */
  public SpanIndex(Collection<? extends T> things, Function<? super T, Span> span) {
    List<T> sorted = new ArrayList<>(things);
    sorted.sort(Comparator.comparingInt(thing -> span.apply(thing).start()));
    this.things = List.copyOf(sorted);
    this.span = span;
    this.ends = new int[sorted.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end = Math.max(end, span.apply(sorted.get(i)).end());
      ends[i] = end;
    }
  }

  /** Those that overlap a part of the text, by their starts. */
  public List<T> overlapping(Span part) {
    List<T> found = new ArrayList<>();
    for (int i = startingBefore(part.end()) - 1; i >= 0 && ends[i] > part.start(); i--) {
      if (span.apply(things.get(i)).overlaps(part)) {
        found.add(things.get(i));
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** The one that starts last of those that end at a place or before it. */
  public Optional<T> lastEndingBy(int offset) {
    for (int i = startingBefore(offset) - 1; i >= 0; i--) {
      if (span.apply(things.get(i)).end() <= offset) {
        return Optional.of(things.get(i));
      }
    }
    return Optional.empty();
  }

  /** How many start before a place. */
  private int startingBefore(int offset) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(things.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
