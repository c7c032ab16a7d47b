package org.wiredesk.bitext.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstitutionWordsTest {

  @ParameterizedTest
  @CsvSource({
      "ru, Новый, true", "ru, Новиков, false", "ru, Новосибирск, false", "ru, Минобороны, true", "ru, Минск, false",
      "ru, Городу, true", "ru, Горбачёв, false", "ru, Красного, true", "ru, Красноярск, false", "ru, Суда, true",
      "ru, Судана, false", "ru, Гидрометцентром, true", "ru, Разгерметизация, true", "ru, Франция, false",
      "ru, Учредительное, true", "ru, Спасательной, true", "uk, Верховної, true", "uk, Чорного, true",
      "uk, Чорновола, false", "pl, Nowej, true", "pl, Nowaka, false", "cs, Novák, false", "es, Gran, true",
      "es, Granada, false", "fr, Sud, true", "fr, Sudan, false", "it, Est, true", "it, Estonia, false"})
  void wholeWordsInTheirCases(String language, String word, boolean is) {
    assertEquals(is, InstitutionWords.contains(word, Locale.forLanguageTag(language)));
  }
}
