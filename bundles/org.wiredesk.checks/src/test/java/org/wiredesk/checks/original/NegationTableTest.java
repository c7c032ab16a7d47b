package org.wiredesk.checks.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

/** Lists of a language, an original and its translation. */
class NegationTableTest {

  private static final CheckTester TESTER = CheckTester.of(new NegationCheck());

  /** Twice denied, denied by a verb, denied in one language only: the sense is the same. */
  @ParameterizedTest
  @CsvFileSource(resources = "negation/clean.txt", delimiter = '|')
  void theSameSaidOtherwiseIsSilent(String language, String original, String translation) {
    TESTER.from(language, original).isSilentOn(translation);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "negation/lost.txt", delimiter = '|')
  void aLostNegationIsTold(String language, String original, String translation) {
    assertEquals(1, TESTER.from(language, original).findings(translation).stream().map(Finding::message)
        .filter(message -> message.contains("a negation is lost")).count());
  }
}
