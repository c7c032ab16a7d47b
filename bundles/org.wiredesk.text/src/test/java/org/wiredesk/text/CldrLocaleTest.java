package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CldrLocaleTest {

  @Test
  void aKnownLanguageIsItself() {
    assertEquals("sv", CldrLocale.of("sv").getLanguage());
  }

  /** ICU has no data of Klingon, and would take the machine's. */
  @Test
  void anUnknownOneIsNobodys() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(ULocale.ROOT, CldrLocale.of("tlh"));
      assertEquals('.', DecimalFormatSymbols.getInstance(CldrLocale.of("tlh")).getDecimalSeparator());
    } finally {
      Locale.setDefault(before);
    }
  }
}
