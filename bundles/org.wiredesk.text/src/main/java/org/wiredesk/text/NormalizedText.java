package org.wiredesk.text;

import java.util.Arrays;

/**
 * A text with {@code \n} only as its line end, and the way back to the text it was made from. Both count UTF-16 code
 * units.
 */
public final class NormalizedText {

  private final String text;
  /** Offsets in {@link #text} of each {@code \n} that was a {@code \r\n}, ascending. */
  private final int[] shortened;

  private NormalizedText(String text, int[] shortened) {
    this.text = text;
    this.shortened = shortened;
  }

  /** {@code \r\n} and a lone {@code \r} become {@code \n}. */
  public static NormalizedText of(String original) {
    if (original.indexOf('\r') < 0) {
      return new NormalizedText(original, new int[0]);
    }
    StringBuilder out = new StringBuilder(original.length());
    int[] places = new int[16];
    int count = 0;
    for (int i = 0; i < original.length(); i++) {
      char c = original.charAt(i);
      if (c != '\r') {
        out.append(c);
        continue;
      }
      if (i + 1 < original.length() && original.charAt(i + 1) == '\n') {
        if (count == places.length) {
          places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = out.length();
        i++;
      }
      out.append('\n');
    }
    return new NormalizedText(out.toString(), Arrays.copyOf(places, count));
  }

  public String text() {
    return text;
  }

  /** From an offset in {@link #text()} to the one in the original; an offset at a line end stays before it. */
  public int toOriginal(int offset) {
    int at = Arrays.binarySearch(shortened, offset);
    return offset + (at >= 0 ? at : -at - 1);
  }

  public Span toOriginal(Span span) {
    return new Span(toOriginal(span.start()), toOriginal(span.end()));
  }

  /** From an offset in the original to the one in {@link #text()}; between {@code \r} and {@code \n} means before. */
  public int fromOriginal(int offset) {
    int low = 0;
    int high = shortened.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (shortened[middle] + middle < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return offset - low;
  }
}
