package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MonthNamesTest {

  @Test
  void monthsAreThoseOfTheLanguage() {
    assertEquals(Optional.of(5), MonthNames.month("Mai", Locale.FRENCH));
    assertEquals(Optional.of(11), MonthNames.month("нояб.", Locale.forLanguageTag("ru")));
    assertEquals(Optional.empty(), MonthNames.month("Mai", Locale.forLanguageTag("ru")));
  }

  @Test
  void aLanguageWithoutAnyTakesNoneFromTheMachine() {
    ULocale before = ULocale.getDefault();
    try {
      ULocale.setDefault(ULocale.GERMAN);
      assertEquals(Optional.empty(), MonthNames.month("Mai", Locale.forLanguageTag("grc")));
    } finally {
      ULocale.setDefault(before);
    }
  }
}
