package org.wiredesk.bitext.names;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TraditionalNamesTest {

  /** ICU has no names of countries in Guarani, and would take those of the machine's language. */
  @Test
  void takesNoOtherLanguagesNames() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertFalse(TraditionalNames.of(Locale.forLanguageTag("gn")).isPlace("Frankreich"));
      assertTrue(TraditionalNames.of(Locale.forLanguageTag("sv")).isPlace("Frankrike"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
