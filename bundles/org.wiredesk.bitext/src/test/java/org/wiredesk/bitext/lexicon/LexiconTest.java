package org.wiredesk.bitext.lexicon;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon RUSSIAN = Lexicon.of(Locale.forLanguageTag("ru"));

  @ParameterizedTest
  @CsvSource({"заявившего, said", "министерством, ministry", "закроют, closed", "мостами, bridges", "погибших, dead",
      "жителям, residents", "ребёнка, children", "выборах, elections", "урожая, harvest", "пожарные, firefighters",
      "арестованы, arrested", "налогов, taxes", "годах, years", "среду, wednesday", "мира, peace", "мира, world"})
  void inAnyFormAWordMeansWhatEnglishHasForIt(String word, String english) {
    assertTrue(share(word, english), () -> word + " and " + english);
  }

  @ParameterizedTest
  @CsvSource({"полиция, policy", "автор, authority", "строгий, building", "трудно, worker", "словарь, said",
      "мост, minister", "водитель, water", "новости, bridge", "вареник, cook"})
  void whatOnlyLooksAlikeMeansSomethingElse(String word, String english) {
    assertTrue(!share(word, english), () -> word + " and " + english);
  }

  @Test
  void theLongestBeginningCounts() {
    LexiconReader reader = new LexiconReader();
    reader.line("вод | water");
    reader.line("водител | driver");
    reader.line("вода. | ocean");
    Lexicon lexicon = reader.lexicon();
    assertArrayEquals(new int[] {0}, lexicon.meanings("воду"));
    assertArrayEquals(new int[] {1}, lexicon.meanings("водителей"));
    assertArrayEquals(new int[] {2}, lexicon.meanings("вода"));
    assertArrayEquals(new int[] {0}, lexicon.meanings("водами"));
    assertArrayEquals(new int[] {}, lexicon.meanings("во"));
  }

  @Test
  void whatIsSaidEverywhereIsCommon() {
    assertTrue(RUSSIAN.isCommon(RUSSIAN.meanings("сказал")[0]));
    assertTrue(!RUSSIAN.isCommon(RUSSIAN.meanings("мост")[0]));
  }

  @Test
  void otherLanguagesAreUnknown() {
    assertTrue(Lexicon.of(Locale.forLanguageTag("sw")).isEmpty());
    assertEquals(0, Lexicon.EMPTY.meaningsOfEnglish("bridge").length);
  }

  @Test
  void aLineWithoutEnglishWordsIsAnError() {
    LexiconReader reader = new LexiconReader();
    assertThrows(IllegalArgumentException.class, () -> reader.line("мост bridge"));
  }

  @ParameterizedTest
  @CsvSource({"stopped, stop", "stopping, stops", "said, say", "agencies, agency", "announcing, announce",
      "agreed, agree", "needed, need", "meetings, meet", "children, child", "classes, class", "died, die"})
  void formsOfAnEnglishWordHaveOneStem(String one, String other) {
    assertEquals(EnglishStem.of(one), EnglishStem.of(other));
  }

  private static boolean share(String word, String english) {
    return Arrays.stream(RUSSIAN.meaningsOfEnglish(english))
        .anyMatch(meaning -> Arrays.stream(RUSSIAN.meanings(word)).anyMatch(own -> own == meaning));
  }
}
