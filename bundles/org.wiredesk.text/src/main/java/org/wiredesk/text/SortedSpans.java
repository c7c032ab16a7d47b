package org.wiredesk.text;

import java.util.List;
import java.util.function.Function;

/** Looks up what stands in the order of a text, by halves. */
public final class SortedSpans {

  private SortedSpans() {}

  /**
   * The index of the first one that begins at an offset or behind it; the size of the list where none does.
   *
   * @param place where one of them stands
   */
  public static <T> int firstFrom(List<T> sorted, Function<? super T, Span> place, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(sorted.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Those that begin in a part of the text. */
  public static <T> List<T> from(List<T> sorted, Function<? super T, Span> place, Span part) {
    return sorted.subList(firstFrom(sorted, place, part.start()), firstFrom(sorted, place, part.end()));
  }
}
