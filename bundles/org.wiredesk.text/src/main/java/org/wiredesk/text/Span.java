package org.wiredesk.text;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units, the unit of {@link String} and of Eclipse's
 * {@code IDocument}. An empty span marks a place between two characters.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Two spans that only touch do not overlap. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True for every offset inside and for both ends: where a caret is at the span. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** @throws IllegalArgumentException if the start would be negative */
  public Span shift(int delta) {
    return new Span(start + delta, end + delta);
  }

  /** @throws IndexOutOfBoundsException if the span does not lie in {@code text} */
  public String of(String text) {
    return text.substring(start, end);
  }

  /** Order in the text; of two that start together the shorter comes first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
  }
}
