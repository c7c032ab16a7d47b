package org.wiredesk.checks.original.negation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

/** Lists of a language, an original and its translation. */
class ContraryTableTest {

  private static final CheckTester TESTER = CheckTester.of(new ContraryCheck());

  /** Freely put, denied, said of both sides, or turned round with who does it. */
  @ParameterizedTest
  @CsvFileSource(resources = {"agreeing.txt", "clean.txt", "turned.txt"}, delimiter = '|', quoteCharacter = '~')
  void theSameSaidOtherwiseIsSilent(String language, String original, String translation) {
    TESTER.from(language, original).isSilentOn(translation);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "contrary.txt", delimiter = '|', quoteCharacter = '~')
  void theContraryIsTold(String language, String original, String translation) {
    assertEquals(1, TESTER.from(language, original).findings(translation).size());
  }

  @Test
  void theContraryInTheSameFormIsOffered() {
    TESTER.from("ru", "Цены снизились на 4 процента.")
        .offers("Prices [[rose]] by 4 percent.", "Prices fell by 4 percent.");
  }

  @Test
  void noWordIsOfferedWhereTheArticleWouldChange() {
    List<Finding> found =
        TESTER.from("ru", "Снижение составило 4 процента.").findings("There was an increase of 4 percent.");
    assertEquals(1, found.size());
    assertEquals(List.of(), found.get(0).fixes());
  }
}
