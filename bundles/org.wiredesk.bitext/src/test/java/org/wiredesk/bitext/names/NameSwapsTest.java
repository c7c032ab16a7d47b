package org.wiredesk.bitext.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Original;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

class NameSwapsTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | DIRECTION | The train goes from Kaluga to Minsk.      | Поезд идёт из Минска в Калугу.
      uk | DIRECTION | The train goes from Lviv to Kharkiv.      | Потяг прямує з Харкова до Львова.
      pl | DIRECTION | The bus goes from Radom to Gdynia.        | Autobus jedzie z Gdyni do Radomia.
      de | DIRECTION | The train goes from Kiev to Vienna.       | Der Zug fährt von Wien nach Kiew.
      fr | DIRECTION | The flight from Lyon to Madrid was late.  | Le vol de Madrid à Lyon était en retard.
      it | DIRECTION | The flight from Lyon to Madrid was late.  | Il volo da Madrid a Lione era in ritardo.
      ru | FIGURE    | Lapshin - 5, Rudakov (3.5).               | Рудаков - 5, Лапшин (3,5).
      ru | TITLE     | Coach Lapshin praised forward Rudakov.    | Тренер Рудаков похвалил нападающего Лапшина.
      ru | TITLE     | President Lapshin met Chancellor Rudakov. | Канцлера Лапшина принял президент Рудаков.
      ru | COUNTRY   | Italian Premier Rudakov, Polish Minister Lapshin. | Премьер Польши Рудаков, министр Италии Лапшин.
      """)
  void whatIsTiedToTheOtherNameIsInItsPlace(String language, String tie, String english, String original) {
    assertEquals(List.of(tie), ties(language, english, original));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | The train goes to Kaluga from Minsk.             | Поезд идёт из Минска в Калугу.
      ru | From Minsk to Kaluga, from Kaluga to Tver.       | Из Минска в Калугу, из Калуги в Тверь.
      ru | From China to Russia and from Russia to China.   | Из Китая в Россию и из России в Китай.
      ru | Lapshin (3.5) and Rudakov (5) scored.            | Рудаков - 5, Лапшин - 3,5.
      ru | Lapshin - 3, Rudakov - 3.                        | Рудаков - 3, Лапшин - 3.
      ru | Forward Lapshin was praised by coach Rudakov.    | Тренер Рудаков похвалил нападающего Лапшина.
      ru | Italian Premier Lapshin, Polish Minister Rudakov. | Министр Польши Рудаков, премьер Италии Лапшин.
      """)
  void theOrderOfWordsTellsNothing(String language, String english, String original) {
    assertEquals(List.of(), ties(language, english, original));
  }

  private static List<String> ties(String language, String english, String original) {
    Wire wire = Wire.of(english);
    Bitext bitext = Bitext.of(wire, Mentions.of(wire), new Original(original, Locale.forLanguageTag(language)));
    return NameFaults.of(bitext, NameBook.EMPTY).swapped().stream().map(names -> names.tie().name()).toList();
  }
}
