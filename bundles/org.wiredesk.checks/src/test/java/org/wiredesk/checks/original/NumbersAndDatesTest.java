package org.wiredesk.checks.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.checks.api.BitextCheck;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.MarkedText;
import org.wiredesk.checks.original.dates.OriginalTimeCheck;
import org.wiredesk.checks.original.numbers.NumberAspect;
import org.wiredesk.checks.original.numbers.OriginalNumberCheck;
import org.wiredesk.testkit.CheckTester;

/**
 * The six checks of numbers and of dates together over tables of pairs, since what one of them leaves to another has to
 * be told once, and by one.
 */
class NumbersAndDatesTest {

  private static final List<BitextCheck> CHECKS = Stream.concat(
      Stream.of(NumberAspect.values()).map(OriginalNumberCheck::new),
      Stream.of(OriginalTimeCheck.ofDates(), OriginalTimeCheck.ofWeekdays(), OriginalTimeCheck.ofYears())).toList();

  @ParameterizedTest
  @MethodSource
  void tellNothingOfGoodPairs(String row) throws IOException {
    assertEquals(row, told(row));
  }

  static Stream<String> tellNothingOfGoodPairs() throws IOException {
    return rows("same-expressions.txt");
  }

  @ParameterizedTest
  @MethodSource
  void tellEachFaultOnce(String row) throws IOException {
    assertEquals(row, told(row));
  }

  static Stream<String> tellEachFaultOnce() throws IOException {
    return rows("other-expressions.txt");
  }

  /** The row with marks at all that is told, in pairs of them where it is told twice. */
  private static String told(String row) {
    String[] parts = row.split(" \\| ");
    String text = parts[2].replace("[[", "").replace("]]", "");
    List<Finding> findings = CHECKS.stream()
        .flatMap(check -> CheckTester.of(check).dated("2015-11-26").from(parts[0], parts[1]).findings(text).stream())
        .toList();
    return parts[0] + " | " + parts[1] + " | "
        + new MarkedText(text, findings.stream().map(Finding::span).sorted().toList()).written();
  }

  private static Stream<String> rows(String name) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        NumbersAndDatesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }
}
