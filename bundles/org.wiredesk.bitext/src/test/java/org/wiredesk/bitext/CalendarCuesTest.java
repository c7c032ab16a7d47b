package org.wiredesk.bitext;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarCuesTest {

  @ParameterizedTest
  @CsvSource({"ru, мая, четверг", "de, mai, donnerstag", "pl, maja, czwartek", "fr, mai, jeudi", "ar, مايو, الخميس"})
  void monthsAndWeekdaysAreThoseOfTheLanguage(String language, String may, String thursday) {
    Map<String, Long> cues = CalendarCues.of(Locale.forLanguageTag(language));
    assertEquals(Cue.of(Cue.Kind.MONTH, 4), cues.get(may));
    assertEquals(Cue.of(Cue.Kind.WEEKDAY, 5), cues.get(thursday));
  }

  @Test
  void aLanguageWithoutAnyTakesNoneFromTheMachine() {
    ULocale before = ULocale.getDefault();
    try {
      ULocale.setDefault(ULocale.GERMAN);
      assertEquals(Map.of(), CalendarCues.of(Locale.forLanguageTag("grc")));
    } finally {
      ULocale.setDefault(before);
    }
  }
}
