package org.wiredesk.bitext.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Original;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

class ReadingsTest {

  /** Spelled in English as in the language that they come from, in Cyrillic as they sound there. */
  @ParameterizedTest
  @CsvSource({
      "Hughes, Хьюзом", "Leigh, Ли", "Sean, Шоном", "Wright, Райтом", "Knightley, Найтли", "Coates, Коутсом",
      "Renault, Рено", "Peugeot, Пежо", "Thibault, Тибо", "Juncker, Юнкером", "Duisburg, Дуйсбургом",
      "Schiphol, Схипхолом", "Joaquín, Хоакином", "Guadalajara, Гвадалахарой", "João, Жуаном", "Lourenço, Лоренсу",
      "Łódź, Лодзью", "Andrzej, Анджеем", "Rzeszów, Жешувом", "Jiří, Иржи", "Győr, Дьёром", "Szijjártó, Сийярто",
      "Băsescu, Бэсеску", "Erdoğan, Эрдоганом", "Çiçek, Чичеком", "Sjöberg, Шёбергом", "Göteborg, Гётеборгом",
      "Vučić, Вучичем", "Jinping, Цзиньпином", "Qingdao, Циндао", "Xinjiang, Синьцзяном", "Zhou, Чжоу",
      "Junichiro, Дзюнъитиро", "Moo-hyun, Му Хёном", "Pyeongchang, Пхёнчханом", "Trong, Чонгом"})
  void scriptsFollowTheSound(String english, String russian) {
    assertEquals(List.of(), unanswered(english, russian));
  }

  @ParameterizedTest
  @CsvSource({
      "Hughes, Райтом", "Leigh, Найтли", "Peugeot, Рено", "Duisburg, Йоханнесбургом", "Łódź, Гданьском",
      "Győr, Печем", "Erdoğan, Чичеком", "Jinping, Цзиньтао", "Qingdao, Синьцзяном", "Joaquín, Хавьером"})
  void butNamesStayApart(String english, String russian) {
    assertEquals(List.of(english), unanswered(english, russian));
  }

  @Test
  void aLanguageWhoseSyllablesDoNotFitIsNotAsked() {
    Set<String> sounds = Readings.of("Jinping");
    assertTrue(sounds.contains("czinpin"), sounds::toString);
    assertFalse(Readings.of("Jakarta").stream().anyMatch(sound -> sound.startsWith("cz")));
  }

  private static List<String> unanswered(String english, String russian) {
    String text = "It is said that they spoke with " + english + " yesterday.";
    Wire wire = Wire.of(text);
    Original original = new Original("Как говорят, вчера они общались с " + russian + ".", Locale.forLanguageTag("ru"));
    return NameFaults.of(Bitext.of(wire, Mentions.of(wire), original), NameBook.EMPTY).others().stream()
        .map(name -> name.name().span().of(text)).toList();
  }
}
