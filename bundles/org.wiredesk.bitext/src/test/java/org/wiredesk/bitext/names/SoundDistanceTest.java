package org.wiredesk.bitext.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundDistanceTest {

  @ParameterizedTest
  @CsvSource({
      "ru, Khrushchev, Хрущёва", "ru, Hughes, Хьюз", "ru, Bordeaux, Бордо", "ru, Johnson, Джонсоном",
      "uk, Yanukovych, Януковича", "pl, Netanyahu, Netanjahu", "cs, Wade, Wadem", "fr, Putin, Poutine",
      "de, Khamenei, Chamenei", "ar, Netanyahu, نتنياهو", "hi, Berlusconi, बर्लुस्कोनी", "ja, Ferrari, フェラーリ"})
  void oneNameInTwoLanguages(String language, String english, String other) {
    double distance = distance(language, english, other);
    assertTrue(distance < writing(other).limit, () -> "" + distance);
  }

  @ParameterizedTest
  @CsvSource({
      "ru, Chizhov, Лаврова", "ru, Bennett, Беляева", "pl, Rohtak, Kowalskiego", "de, Renamo, Tennet",
      "ar, Sandringham, نتنياهو", "hi, Holmquist, कुमार", "ja, Tereshkova, クリントン"})
  void twoNames(String language, String english, String other) {
    double distance = distance(language, english, other);
    assertFalse(distance < writing(other).limit, () -> "" + distance);
  }

  @Test
  void chineseSyllablesBeginAndEndWhereCharactersDo() {
    String text = Sounds.of(Romanizer.of(Locale.CHINESE).latin("阿拉巴马州的参议员"), Writing.HAN);
    assertTrue(SoundDistance.within(Sounds.of("Alabama", Writing.LATIN), text, Writing.HAN) < Writing.HAN.limit);
    assertFalse(SoundDistance.within(Sounds.of("Hezbollah", Writing.LATIN), text, Writing.HAN) < Writing.HAN.limit);
  }

  @Test
  void whatCharactersHideIsKnown() {
    for (String word : List.of("Watanabe", "Hokkaido", "Kuroda", "Shinzo", "Moon", "Nguyen")) {
      assertTrue(Syllables.hidesInCharacters(word), word);
    }
    for (String word : List.of("Tereshkova", "Jinping", "Alabama".substring(0, 4), "Clinton")) {
      assertFalse(Syllables.hidesInCharacters(word), word);
    }
  }

  @Test
  void latinLettersOfBgn() {
    assertEquals("Lavrov", Romanizer.of(Locale.forLanguageTag("ru")).latin("Лавров"));
    assertEquals("Zhytomyr", Romanizer.of(Locale.forLanguageTag("uk")).latin("Житомир"));
    assertEquals("Kraków", Romanizer.of(Locale.forLanguageTag("pl")).latin("Kraków"));
  }

  private static double distance(String language, String english, String other) {
    String word = Sounds.of(Romanizer.of(Locale.forLanguageTag(language)).latin(other), writing(other));
    return SoundDistance.distance(Sounds.of(english, Writing.LATIN), word, writing(other));
  }

  private static Writing writing(String word) {
    return Writing.of(word.codePointAt(0));
  }
}
