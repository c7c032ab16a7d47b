package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarNamesTest {

  /** The last column says what stands there, with a question mark where that is not certain. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | в пятницу | FRIDAY
      ru | пятничный вечер | FRIDAY?
      ru | по четвергам | THURSDAY?
      ru | среды обитания | WEDNESDAY?
      ru | в ноябре | NOVEMBER
      de | Freitagabend | FRIDAY?
      de | im März | MARCH
      fr | en sept | SEPTEMBER?
      fr | en septembre | SEPTEMBER
      fr | sur Mars | MARCH?
      ar | ونوفمبر | NOVEMBER?
      ar | في تشرين الثاني | NOVEMBER
      zh | 周四 | THURSDAY?
      ja | 木曜日 | THURSDAY
      ja | (木) | THURSDAY?
      ja | 木 |
      en | He may march | 
      en | since march 2009 | MARCH?
      en | on Thursday | THURSDAY
      hi | बृहस्पतिवार | THURSDAY
      """)
  void findsNamesInWhateverForm(String language, String text, String expected) {
    CalendarNames names = CalendarNames.of(Locale.forLanguageTag(language));
    Tokens tokens = Tokens.of(text);
    String found = IntStream.range(0, tokens.size()).boxed()
        .flatMap(at -> Stream.concat(names.month(tokens, at).stream(), names.weekday(tokens, at).stream()))
        .findFirst().map(CalendarNamesTest::words).orElse("");
    assertEquals(expected == null ? "" : expected, found, text);
  }

  @Test
  void thereAreNoneOfALanguageNobodyKnows() {
    assertThrows(IllegalArgumentException.class, () -> CalendarNames.of(Locale.forLanguageTag("zxx")));
  }

  private static String words(CalendarNames.Name<?> name) {
    return name.value() + (name.certain() ? "" : "?");
  }
}
