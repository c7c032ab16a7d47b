package org.wiredesk.engine.report;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.wiredesk.text.Span;

/** The lines of a text whose line end is {@code \n}. */
public final class Lines {

  private final int length;
  /** Where each line begins. */
  private final int[] starts;
  /** Where each surrogate pair ends: there an offset and a count of characters part. */
  private final int[] pairs;

  public Lines(String text) {
    length = text.length();
    IntStream.Builder lineStarts = IntStream.builder().add(0);
    IntStream.Builder pairEnds = IntStream.builder();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        lineStarts.add(i + 1);
      } else if (Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1))) {
        pairEnds.add(i + 1);
      }
    }
    starts = lineStarts.build().toArray();
    pairs = pairEnds.build().toArray();
  }

  /** Without its line end; {@code number} counts from 1. */
  public Span line(int number) {
    int end = number == starts.length ? length : starts[number] - 1;
    return new Span(starts[number - 1], end);
  }

  /** The number, from 1, of the line that an offset lies in. */
  public int number(int offset) {
    return countUpTo(offset, starts);
  }

  /** Line and column as people count them: from 1, in characters (code points). */
  public String place(int offset) {
    return number(offset) + ":" + column(offset);
  }

  /** From 1, in characters (code points). */
  public int column(int offset) {
    int start = starts[number(offset) - 1];
    int pairsBefore = countUpTo(offset, pairs) - countUpTo(start, pairs);
    return offset - start - pairsBefore + 1;
  }

  private static int countUpTo(int offset, int[] ascending) {
    int at = Arrays.binarySearch(ascending, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
