package org.wiredesk.checks.dates.years;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The years that may have been meant by one that cannot be: two neighbouring figures swapped, or one mistyped. */
final class YearSlips {

  private static final int MOST = 2;

  private YearSlips() {}

  /**
   * The likeliest first.
   *
   * @param year of four figures
   * @param first the earliest that can be meant
   * @param last the latest that can be meant; of two years mistyped alike the one nearer to it is likelier
   */
  static List<Integer> of(int year, int first, int last) {
    String figures = String.valueOf(year);
    Stream<Integer> swapped = IntStream.range(0, figures.length() - 1).mapToObj(i -> swapped(figures, i));
    Stream<Integer> mistyped = IntStream.range(0, figures.length())
        .boxed()
        .flatMap(i -> IntStream.rangeClosed('0', '9').mapToObj(c -> replaced(figures, i, (char) c)))
        .sorted(Comparator.comparingInt(candidate -> last - candidate));
    return Stream.concat(swapped, mistyped)
        .filter(candidate -> candidate >= first && candidate <= last)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static int swapped(String figures, int at) {
    StringBuilder out = new StringBuilder(figures);
    out.setCharAt(at, figures.charAt(at + 1));
    out.setCharAt(at + 1, figures.charAt(at));
    return Integer.parseInt(out.toString());
  }

  private static int replaced(String figures, int at, char figure) {
    StringBuilder out = new StringBuilder(figures);
    out.setCharAt(at, figure);
    return Integer.parseInt(out.toString());
  }
}
