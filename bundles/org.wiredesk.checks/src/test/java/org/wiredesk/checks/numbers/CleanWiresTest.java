package org.wiredesk.checks.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.Check;
import org.wiredesk.testkit.CheckTester;

/** Wires dense with numbers that hold together: none of the checks of numbers tells anything of them. */
class CleanWiresTest {

  private static final String BETWEEN_WIRES = "\n---\n";

  @ParameterizedTest
  @MethodSource
  void nothingIsTold(String wire) {
    List<Check> checks = BuiltInChecks.quick().stream()
        .filter(check -> check.info().id().value().startsWith("number-")).toList();
    List<String> told = checks.stream()
        .flatMap(check -> CheckTester.of(check).findings(wire).stream()).map(finding -> finding.message()).toList();
    assertEquals(List.of(), told);
  }

  static Stream<String> nothingIsTold() throws IOException {
    try (InputStream wires = CleanWiresTest.class.getResourceAsStream("clean-wires.txt")) {
      return Stream.of(new String(wires.readAllBytes(), StandardCharsets.UTF_8).strip().split(BETWEEN_WIRES));
    }
  }
}
