package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedSpansTest {

  private static final List<Span> SPANS = List.of(new Span(2, 4), new Span(5, 9), new Span(9, 9));

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "3, 1", "5, 1", "6, 2", "9, 2", "10, 3"})
  void findsTheFirstThatBeginsAtAnOffsetOrBehindIt(int offset, int index) {
    assertEquals(index, SortedSpans.firstFrom(SPANS, Function.identity(), offset));
  }

  @ParameterizedTest
  @CsvSource({"0, 5, 1", "0, 6, 2", "3, 9, 1", "4, 4, 0", "0, 20, 3"})
  void takesThoseThatBeginInAPart(int start, int end, int many) {
    assertEquals(many, SortedSpans.from(SPANS, Function.identity(), new Span(start, end)).size());
  }
}
