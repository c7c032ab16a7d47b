package org.wiredesk.checks.original.negation;

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
  @CsvFileSource(resources = {"clean.txt", "turned.txt"}, delimiter = '|', quoteCharacter = '~')
  void theSameSaidOtherwiseIsSilent(String language, String original, String translation) {
    TESTER.from(language, original).isSilentOn(translation);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "lost.txt", delimiter = '|')
  void aLostNegationIsTold(String language, String original, String translation) {
    assertEquals(1, TESTER.from(language, original).findings(translation).stream().map(Finding::message)
        .filter(message -> message.contains("a negation is lost")).count());
  }

  /** Lost or gained; beside another one, behind a word of refusing that stands in both, grown on to a verb. */
  @ParameterizedTest
  @CsvFileSource(resources = "faulty.txt", delimiter = '|', quoteCharacter = '~')
  void aNegationTooManyOrTooFewIsTold(String language, String original, String translation) {
    assertEquals(1, TESTER.from(language, original).findings(translation).size());
  }
}
