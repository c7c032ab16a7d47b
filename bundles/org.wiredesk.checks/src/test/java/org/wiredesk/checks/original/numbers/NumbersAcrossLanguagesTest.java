package org.wiredesk.checks.original.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.MarkedText;
import org.wiredesk.testkit.CheckTester;

/** The three checks of numbers over tables of pairs, which a person can read and add to. */
class NumbersAcrossLanguagesTest {

  /** A line of a table: {@code language | original | translation}, with marks where something is told. */
  record Row(String language, String original, String translation) {

    static Row of(String line) {
      String[] parts = line.split(" \\| ");
      return new Row(parts[0], parts[1], parts[2]);
    }

    @Override
    public String toString() {
      return language + " | " + original + " | " + translation;
    }
  }

  @ParameterizedTest
  @MethodSource
  void tellsNothingOfWhatIsSaidInAnotherWay(Row row) {
    assertEquals(row.translation(), told(row, row.translation()));
  }

  static Stream<Row> tellsNothingOfWhatIsSaidInAnotherWay() throws IOException {
    return rows("clean.txt");
  }

  @ParameterizedTest
  @MethodSource
  void tellsWhatDiffers(Row row) {
    assertEquals(row.translation(), told(row, row.translation().replace("[[", "").replace("]]", "")));
  }

  static Stream<Row> tellsWhatDiffers() throws IOException {
    return rows("faulty.txt");
  }

  private static String told(Row row, String text) {
    List<Finding> findings = Stream.of(NumberAspect.values())
        .flatMap(aspect -> CheckTester.of(new OriginalNumberCheck(aspect))
            .from(row.language(), row.original()).findings(text).stream())
        .toList();
    return new MarkedText(text, findings.stream().map(Finding::span).sorted().toList()).written();
  }

  private static Stream<Row> rows(String name) throws IOException {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        NumbersAcrossLanguagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList().stream();
    }
  }
}
