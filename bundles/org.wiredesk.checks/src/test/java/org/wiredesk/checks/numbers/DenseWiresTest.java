package org.wiredesk.checks.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.checks.api.Check;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

/** All checks on the numbers of one wire, on wires that are full of numbers. */
class DenseWiresTest {

  private static final List<Check> CHECKS = List.of(new ChangeDirectionCheck(), new ChangeMismatchCheck(),
      new ConversionMismatchCheck(), new ConversionRateCheck(), new ListCountCheck(), new MillionBillionCheck(),
      new NumberRangeReversedCheck(), new PartOfLessCheck(), new PartsTotalCheck(), new PercentPointsCheck(),
      new PercentSumCheck(), new TollMismatchCheck());

  @ParameterizedTest
  @MethodSource
  void tellsNothingOfWhatIsRight(String wire) {
    assertEquals(List.of(), findings(wire).stream().map(Finding::message).toList());
  }

  static Stream<String> tellsNothingOfWhatIsRight() throws IOException {
    return wires("clean-wires.txt");
  }

  /** Numbers that contradict each other are marked; at least one of them is told, and nothing else. */
  @ParameterizedTest
  @MethodSource
  void tellsTheOneFault(String wire) {
    CheckPage.Example marked = CheckPage.Example.parse(wire);
    List<Finding> findings = findings(marked.text());
    assertFalse(findings.isEmpty());
    findings.forEach(finding -> assertTrue(marked.marks().stream().anyMatch(finding.span()::overlaps),
        finding::toString));
  }

  static Stream<String> tellsTheOneFault() throws IOException {
    return wires("planted-wires.txt");
  }

  private static List<Finding> findings(String wire) {
    return CHECKS.stream().flatMap(check -> CheckTester.of(check).findings(wire).stream()).toList();
  }

  private static Stream<String> wires(String name) throws IOException {
    try (InputStream stream = DenseWiresTest.class.getResourceAsStream(name)) {
      return Stream.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("====\n"));
    }
  }
}
