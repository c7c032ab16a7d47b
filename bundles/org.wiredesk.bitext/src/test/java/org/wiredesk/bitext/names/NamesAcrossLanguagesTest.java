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

class NamesAcrossLanguagesTest {

  /** Names by sound, with case endings; places and bodies by tradition. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | Obama met Merkel and Lavrov in Geneva.        | Вчера встреча Обамы с Меркель и Лавровым прошла в Женеве.
      ru | Johnson and Hughes left the UN for Washington. | В среду Джонсон и Хьюз отправились из ООН в Вашингтон.
      ru | German and Dutch envoys know Khrushchev.       | Хрущёва знает и немецкий, и голландский посланник.
      ru | Epidemiologists will fly to Ufa.               | Эпидемиологи вылетят в Уфу.
      ru | Dehydration is common, Belov said.             | Обезвоживание встречается часто, сказал Белов.
      ru | The Hydrometeorological Center expects rain.   | Гидрометцентр ожидает дожди.
      ru | Snow fell in the Bohemian Forest.              | В Шумаве выпал снег.
      ru | A ferry sank in the English Channel.           | В Ла-Манше затонул паром.
      ru | The Rescue Service of Armenia took the call.   | Спасательная служба РА приняла вызов.
      ru | King James and Pope John knew of it.           | Король Яков и папа Иоанн знали об этом.
      ru | The Turkish and the Finnish teams drew.        | Турецкая и финская сборные сыграли вничью.
      ru | Denmark's premier spoke of Germany.            | Того, кто говорит о Германии, зовут премьером.
      ru | British Airways and Deputy Minister Rudakov agreed. | «Бритиш Эйрвейз» и замминистра Рудаков договорились.
      ru | Latvia's parliament sits until midnight.       | Сейм заседает до полуночи.
      ru | At 5 a.m. Kiev time the shelling stopped.      | Обстрел прекратился в пять утра.
      ru | Belov will decide, he said.                    | Решать будет Игорь Олегович, сказал он.
      ru | Belarusian, Latvian presidents meet.           | Рогозин и Петров встретились.
      de | The Bavarian forest killed two.                | Ums Leben kamen in dem Wald zwei Wanderer.
      de | The German lower house adopted the bill.       | In Berlin fiel der Beschluss. Das Hohe Haus billigte den Entwurf.
      fr | France's premier gave in on Monday.            | Lundi, Matignon a cédé.
      pl | The Polish court rejected it.                  | Odrzucono to w Sądzie Rejonowym.
      ru | NO TALKS WITH ANKARA, SAYS MINISTRY            | ПЕРЕГОВОРОВ НЕ БУДЕТ
      ru | They say that Хабаров will leave.              | Говорят, что Хабаров уедет.
      uk | Shells fell on Kupiansk and Burma was silent.  | Снаряди впали на Куп'янськ, а Бірма мовчала.
      hi | Snowden wrote a letter.                        | कल स्नो डेन ने पत्र लिखा।
      uk | Zelensky spoke in Kharkiv and Germany.         | Учора Зеленський виступав у Харкові та в Німеччині.
      pl | Stasiak met Netanyahu in Munich and Prague.    | Wczoraj Stasiak widział Netanjahu w Monachium i w Pradze.
      pl | Talks with Kowalski went on in Germany.        | Rozmowy z Kowalskim trwały w Niemczech.
      cs | Novak flew from Vienna to Germany with Merkel. | Včera Novák odletěl s Merkelovou z Vídně do Německa.
      de | Putin and Khamenei wrote to Cologne.           | Gestern schrieben Putin und Chamenei nach Köln.
      fr | Putin met Khrushcheva in London.               | Hier, Poutine a rencontré Khrouchtcheva à Londres.
      es | Gorbachev lived in Geneva and Germany.         | Durante años Gorbachov vivió en Ginebra y en Alemania.
      it | Yeltsin visited Munich and Switzerland.        | Ieri Eltsin ha visitato Monaco di Baviera e la Svizzera.
      zh | Xi Jinping met Trudeau in Washington.          | 习近平在华盛顿会见了特鲁多。
      zh | Alabama elected Clinton and Houston did not.   | 阿拉巴马选举了克林顿，休斯顿没有。
      ja | Ferrari and William spoke in Vatican City.     | フェラーリとウィリアムがバチカンで話した。
      ja | France and Britain asked Berlusconi.           | 仏英両国はベルルスコーニに尋ねた。
      ar | Bashar Assad met Johnson in Cairo.             | التقى بشار الأسد وجونسون في القاهرة.
      ar | Netanyahu spoke of Iran and Germany.           | تحدث نتنياهو عن إيران وألمانيا.
      hi | Narendra Modi met Berlusconi in Paris.         | नरेन्द्र मोदी ने पेरिस में बर्लुस्कोनी से मुलाकात की।
      hi | Kumar left Delhi for Germany.                  | कुमार दिल्ली से जर्मनी गए।
      """)
  void aNameIsAnsweredByItsSoundOrItsOtherName(String language, String english, String original) {
    assertEquals(List.of(), unanswered(language, english, original));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | Chizhov  | The minister met Chizhov on Friday.       | Министр встретился с Лавровым в пятницу.
      ru | Iranian  | The Iranian minister asked for a delay.   | Турецкий министр попросил об отсрочке.
      ru | Swedish  | Swedish Economy Minister Rudakov left.    | Норвежский министр экономики Рудаков уехал.
      ru | Estonian | An Estonian skier won the race.           | Гонку выиграл финский лыжник.
      ru | Brazil   | The talks in Brazil failed.               | Переговоры в Аргентине провалились.
      uk | Czech    | The Czech envoy has left.                 | Польський посол поїхав.
      ru | Gomel    | The minister flew to Gomel on Friday.     | Министр вылетел в Минск в пятницу.
      ru | Russian Navy | He served in the Russian Navy.       | Он служил в ВМС Украины.
      uk | Poland   | They went on from Kharkiv to Poland.      | Вони поїхали з Харкова до Угорщини.
      pl | Rohtak   | A spokesman for Rohtak said so.           | Powiedział tak rzecznik Kowalskiego.
      cs | Wang     | A spokesman for Wang said so.             | Uvedl to mluvčí Paroubka.
      de | Guadalajara | They all fly with Guadalajara.         | Sie fliegen alle mit Rakoczy.
      fr | Virat    | The president of Virat said so.           | C'est ce que dit le président de Danone.
      es | Denver   | The mayor of Denver said so.              | Lo dijo el alcalde de Valencia.
      it | Longxi   | The mayor of Longxi said so.              | Lo ha detto il sindaco di Bergamo.
      zh | Hezbollah | The spokesman of Hezbollah said so.      | 克林顿的发言人这样说。
      ja | Tereshkova | The spokesman of Tereshkova said so.    | クリントンの報道官が述べた。
      ar | Sandringham | The spokesman of Sandringham said so.  | قال ذلك المتحدث باسم نتنياهو.
      hi | Holmquist | The spokesman of Holmquist said so.      | कुमार के प्रवक्ता ने यह कहा।
      """)
  void aNameOfSomebodyElseIsNot(String language, String name, String english, String original) {
    assertEquals(List.of(name), unanswered(language, english, original));
  }

  /** A name for "he" or "the city" is no other name. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | Lavrov is here. Two. Three. Lavrov said so.   | Лавров здесь. Два. Три. Дипломат сказал это.
      ru | Lavrov said that Geneva was calm.             | Он сказал, что в городе спокойно.
      pl | Kowalski is here. Two. Three. Kowalski said so. | Kowalski jest tu. Dwa. Trzy. Powiedział to.
      de | Merkel said that Berlin was calm.             | Sie sagte, in der Stadt sei es ruhig.
      """)
  void aNameForAPronounIsSilent(String language, String english, String original) {
    assertEquals(List.of(), unanswered(language, english, original));
  }

  private static List<String> unanswered(String language, String english, String original) {
    Wire wire = Wire.of(english);
    Bitext bitext =
        Bitext.of(wire, Mentions.of(wire), new Original(original, Locale.forLanguageTag(language)));
    return NameFaults.of(bitext, NameBook.EMPTY).others().stream().map(name -> name.name().span().of(english)).toList();
  }
}
