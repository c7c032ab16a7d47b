package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpanIndexTest {

  private static final Span WHOLE = new Span(0, 50);
  private static final Span FIRST = new Span(5, 8);
  private static final Span SECOND = new Span(10, 20);

  private final SpanIndex<Span> index = new SpanIndex<>(List.of(SECOND, WHOLE, FIRST), span -> span);

  @Test
  void thoseThatOverlapComeByTheirStarts() {
    assertEquals(List.of(WHOLE, FIRST, SECOND), index.overlapping(new Span(7, 12)));
    assertEquals(List.of(WHOLE, SECOND), index.overlapping(new Span(8, 12)));
    assertEquals(List.of(WHOLE), index.overlapping(new Span(20, 30)));
    assertEquals(List.of(), index.overlapping(new Span(50, 60)));
  }

  @Test
  void theLastThatEndsByAPlaceStartsLast() {
    assertEquals(Optional.of(SECOND), index.lastEndingBy(20));
    assertEquals(Optional.of(FIRST), index.lastEndingBy(19));
    assertEquals(Optional.empty(), index.lastEndingBy(7));
  }

  /** Counted in places that were looked at: ten times as many things take at most 20 times as many looks. */
  @Test
  void allLookUpsTogetherGrowWithTheThings() {
    long few = looks(1_000);
    long many = looks(10_000);
    assertTrue(many < 20 * few, () -> few + " and " + many);
  }

  private static long looks(int count) {
    AtomicLong looks = new AtomicLong();
    List<Span> spans = IntStream.range(0, count).mapToObj(i -> new Span(10 * i, 10 * i + 12)).toList();
    SpanIndex<Span> index = new SpanIndex<>(spans, span -> {
      looks.incrementAndGet();
      return span;
    });
    spans.forEach(span -> {
      index.overlapping(span);
      index.lastEndingBy(span.start());
    });
    return looks.get();
  }
}
