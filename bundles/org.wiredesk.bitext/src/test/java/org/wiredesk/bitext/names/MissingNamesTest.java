package org.wiredesk.bitext.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.bitext.Bitext;
import org.wiredesk.bitext.Original;
import org.wiredesk.mentions.Mentions;
import org.wiredesk.text.Wire;

class MissingNamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | Лавров             | The minister came to Geneva for talks. | Министр Лавров прибыл на переговоры в Женеву.
      ru | Братиславе         | Talks were held in Vienna.          | Переговоры прошли в Вене и в Братиславе.
      ru | Казахстаном        | Trade grew by 12 percent.           | Торговля с Казахстаном выросла на 12 процентов.
      ru | Boeing             | The company bought a plant.         | Компания Boeing купила завод.
      ru | Рудакова           | It will end on 5 May.               | По словам Рудакова, это закончится 5 мая.
      ru | Егор Лапшин        | The plant will close, he said.      | Егор Лапшин сказал, что завод закроют.
      ru | Ковальчука | Perm chose a man in 1997. It forgot. | Пермь избрала Ковальчука в 1997. И Ковальчука забыла.
      uk | Румунії            | Talks with the delegation went on.  | Переговори з делегацією Румунії тривали.
      pl | Andrzej Pawlicki   | The president spoke in Radom.       | Prezydent Andrzej Pawlicki mówił w Radomiu.
      pl | Portugalii         | Talks went on for two days.         | Rozmowy w Portugalii trwały dwa dni.
      cs | Norska             | Exports fell by a third.            | Vývoz do Norska klesl o třetinu.
      de | Renate Holzbauer   | The deal was signed on Friday.      | Am Freitag unterzeichnete Renate Holzbauer.
      fr | Lisbonne           | The talks will resume in June.      | Les pourparlers reprendront en juin à Lisbonne.
      es | Walmart            | Sales fell by ten percent.          | Las ventas en Walmart cayeron un diez por ciento.
      it | Portogallo         | Sales fell by ten percent.          | Le vendite in Portogallo sono calate.
      zh | 葡萄牙             | The talks were held on Monday.      | 周一在葡萄牙举行了会谈。
      ja | ポルトガル         | The talks were held on Monday.      | 月曜日にポルトガルで会談が行われた。
      hi | पुर्तगाल          | The talks were held on Monday.      | सोमवार को पुर्तगाल में वार्ता हुई।
      """)
  void aNameThatIsNothingElseIsMissed(String language, String name, String english, String original) {
    assertEquals(name, missing(language, english, original).get(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | The Great Patriotic War ended on Victory Day.  | Великая Отечественная война закончилась в День Победы.
      ru | The Federation Council and the Kremlin agreed. | Совет Федерации и Кремль согласились.
      ru | Muscovites and Ukrainians protested.           | Протестовали жители Москвы и Украины.
      ru | United Russia bought the newspaper.            | «Единая Россия» купила газету «Северный рабочий».
      ru | Lavrov spoke in poland and in mexico city.     | Сергей Викторович Лавров выступил в Польше и в Мехико.
      ru | 160 new centres have been opened.              | В России открылись 160 новых центров.
      ru | The BBC said so.                               | Об этом сообщила Би-би-си.
      ru | Engineer рогов left.                           | Инженер Рогов уехал.
      pl | The Supreme Audit Office found faults.         | Najwyższa Izba Kontroli znalazła błędy.
      cs | The Czech Statistical Office reported it.      | Oznámil to Český statistický úřad.
      de | He got three years in prison by the end of May. | Er bekam Ende Mai drei Jahre Haft.
      ru | Deputies of the lower house left Berlin on 5 May.   | Депутаты Бундестага уехали из Берлина 5 мая.
      pl | A bill on the court passed.                     | Przyjęto ustawę o Sądzie Pracy.
      cs | He won the award twice.                         | Dvakrát získal Cenu města.
      uk | He chairs a council of farmers.                 | Він очолює раду Аграрної партії.
      de | Two hikers died near Innsbruck on Sunday.       | Ums Leben kamen am Sonntag bei Innsbruck zwei Wanderer.
      de | Voters turned down a ban on imports of tea.     | Das Volk lehnte ein Teeimport-Verbot ab.
      de | Johns Hopkins University said so.              | Das teilte die Johns-Hopkins-Universität mit.
      fr | The Labor Party lost.                          | Le Parti Travailliste a perdu.
      es | The Foundation for Reading and School agreed.  | La Fundación para la Lectura y la Escuela aceptó.
      it | The Financial Guard seized it.                 | La Guardia di Finanza lo ha sequestrato.
      zh | The Democratic Republic of the Congo agreed.   | 刚果民主共和国同意了。
      """)
  void wordsThatAreTranslatedAreNot(String language, String english, String original) {
    assertEquals(List.of(), missing(language, english, original));
  }

  @Test
  void whoIsNamedElsewhereMayBeMeantByAPronoun() {
    String original = "В 1997 году депутат Рогозов приехал в Пермь. Шёл дождь 14 мая. Было 35 человек и 28 машин. "
        + "В 2003 году депутат Рогозов уехал.";
    String before = "In 1997 Deputy Rogozov came to Perm. It rained on May 14. There were 35 men and 28 cars. ";
    assertEquals(List.of(), missing("ru", before + "In 2003 he left.", original));
    assertEquals(List.of("Рогозов"), missing("ru", before + "In 2003 deputies left.", original));
  }

  @Test
  void whatIsToldAsAnotherNameIsNotMissed() {
    assertEquals(List.of(), missing("ru", "Ambassador Tereshchenko left.", "Посол Лавринович уехал."));
  }

  private static List<String> missing(String language, String english, String original) {
    Wire wire = Wire.of(english);
    Bitext bitext = Bitext.of(wire, Mentions.of(wire), new Original(original, Locale.forLanguageTag(language)));
    return NameFaults.of(bitext, NameBook.EMPTY).missing().stream().map(missing -> missing.name().text()).toList();
  }
}
