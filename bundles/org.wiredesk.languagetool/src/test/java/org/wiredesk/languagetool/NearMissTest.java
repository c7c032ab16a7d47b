package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

  @ParameterizedTest
  @CsvSource({
    "Goverment, government", "minsiter, minister", "presidant, president", "Washingtton, Washington",
    "parliamen, parliament", "ministerr, minister"
  })
  void oneLetterMoreLessChangedOrSwapped(String written, String meant) {
    assertTrue(NearMiss.of(written, meant));
  }

  @ParameterizedTest
  @CsvSource({"Hollande, Holland", "Movember, November", "Getzel, get", "minister, minister", "Duda, Dude",
    "govermnent, governmnet"})
  void namesAndForeignFormsAreNot(String written, String meant) {
    assertFalse(NearMiss.of(written, meant));
  }
}
