package org.wiredesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static final String BODY = " The ministers of both countries signed the agreement after two days of talks.";

  /** dateline | places | day | year | agency. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "MOSCOW, 26 Nov.                                | MOSCOW                 | --11-26 |      |",
    "MOSCOW, 26 November.                           | MOSCOW                 | --11-26 |      |",
    "MOSCOW, Nov. 26 (Reuters) -                    | MOSCOW                 | --11-26 |      | Reuters",
    "MOSCOW, Nov 26 (RIA Novosti) -                 | MOSCOW                 | --11-26 |      | RIA Novosti",
    "MOSCOW, November 26. /TASS/.                   | MOSCOW                 | --11-26 |      | TASS",
    "MOSCOW, on November 26. /TASS/.                | MOSCOW                 | --11-26 |      | TASS",
    "MOSCOW, 26th of November, 2015. /Corr. TASS Ivan Petrov/. | MOSCOW      | --11-26 | 2015 | Corr. TASS Ivan Petrov",
    "MOSCOW, 26 Nov — RIA Novosti, Ivan Petrov.     | MOSCOW                 | --11-26 |      | RIA Novosti",
    "Moscow. 26 November. INTERFAX.RU -             | Moscow                 | --11-26 |      | INTERFAX.RU",
    "Moscow. 26 November. INTERFAX -                | Moscow                 | --11-26 |      | INTERFAX",
    "ASTANA. November 26. KAZINFORM /Ivan Petrov/ - | ASTANA                 | --11-26 |      | KAZINFORM",
    "YEREVAN, NOVEMBER 26, ARMENPRESS.              | YEREVAN                | --11-26 |      | ARMENPRESS",
    "BAGHDAD, Oct. 31, 2005 (Xinhua) --             | BAGHDAD                | --10-31 | 2005 | Xinhua",
    "TOKYO, April 1, 1997 (AFP)                     | TOKYO                  | --04-01 | 1997 | AFP",
    "SARAJEVO April 13, 1997 (AFP)                  | SARAJEVO               | --04-13 | 1997 | AFP",
    "DOHA, Dec 13, 2006, 2006                       | DOHA                   | --12-13 | 2006 |",
    "KIRKUK, Iraq, Oct. 3                           | KIRKUK, Iraq           | --10-03 |      |",
    "LAS PALMAS, Spain, Feb. 9, 2011 (Xinhua)       | LAS PALMAS, Spain      | --02-09 | 2011 | Xinhua",
    "FRANKFURT am Main, 3 March 2014 (dpa) –        | FRANKFURT am Main      | --03-03 | 2014 | dpa",
    "ST. PETERSBURG, 3 March 2014.                  | ST. PETERSBURG         | --03-03 | 2014 |",
    "St. PETERSBURG, March 3 (Interfax) -           | St. PETERSBURG         | --03-03 |      | Interfax",
    "McALLEN, Texas, March 3 (UPI) --               | McALLEN, Texas         | --03-03 |      | UPI",
    "N’DJAMENA, 3 March (AFP) -                     | N’DJAMENA              | --03-03 |      | AFP",
    "WASHINGTON, D.C., Thursday, 3 March 2016 —     | WASHINGTON, D.C.       | --03-03 | 2016 |",
    "LOS ANGELES, Calif. (AP) —                     | LOS ANGELES, Calif.    |         |      | AP",
    "PARIS (AP) —                                   | PARIS                  |         |      | AP",
    "Berlin (dpa) -                                 | Berlin                 |         |      | dpa",
    "PARIS (AFP), 3 May 2005 -                      | PARIS                  | --05-03 | 2005 | AFP",
    "WASHINGTON/LONDON —                            | WASHINGTON;LONDON      |         |      |",
    "MOSCOW, KIEV, 26 Nov.                          | MOSCOW;KIEV            | --11-26 |      |",
    "GENEVA and VIENNA, 26 Nov. (Reuters) -         | GENEVA;VIENNA          | --11-26 |      | Reuters",
    "ISLAMABAD, 2015-11-26 (APP):                   | ISLAMABAD              | --11-26 | 2015 | APP",
    "Kiev, 26.11.2015, 14:05 MSK. UNIAN.            | Kiev                   | --11-26 | 2015 | UNIAN",
    "26 November, Minsk /Corr. BelTA/.              | Minsk                  | --11-26 |      | Corr. BelTA",
    "China News Service, July 26 -                  |                        | --07-26 |      | China News Service",
    "(Reuters) -                                    |                        |         |      | Reuters",
    "Nov 26 (Reuters) -                             |                        | --11-26 |      | Reuters",
    "TASS, November 26.                             |                        | --11-26 |      | TASS",
  })
  void datelinesOfTheAgenciesAreRead(String dateline, String places, String day, Integer year, String agency) {
    Wire wire = Wire.of("Ministers 🕊 sign in a cafe\u0301\n\n" + dateline + BODY);

    Dateline found = wire.dateline().orElseThrow(() -> new AssertionError("no dateline: " + dateline));
    assertEquals(dateline, found.span().of(wire.text()));
    assertEquals(places == null ? List.of() : List.of(places.split(";")), found.places());
    assertEquals(Optional.ofNullable(day).map(MonthDay::parse), found.day());
    assertEquals(Optional.ofNullable(year), found.year());
    assertEquals(Optional.ofNullable(agency), found.agency());
    assertEquals(BODY.strip(), wire.sentences().get(1).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Moscow and Paris agreed on 26 November that the talks would go on.",
    "Moscow, 26 November, was cold, and few people came to the square.",
    "In Moscow, 26 Nov. 2015 was a working day like any other.",
    "NATO — the alliance of 28 states — said it would not send troops.",
    "OPEC - The cartel meets again. Nobody expects a decision before the summer.",
    "Berlin – a city that never sleeps – will host the summit of the ministers.",
    "KABUL — On 5 May the president",
    "PUTIN AND HOLLANDE — TALKS GO ON IN MOSCOW FOR A SECOND DAY.",
    "On 26 November, Moscow (Russia) will host the talks of the ministers.",
    "Mr. Smith (Reuters photographer) said that nobody had been hurt.",
    "May 9 - a holiday in Russia - falls on a Saturday this year.",
    "Brussels, 22 March: what we know so far",
    "URGENT — The president has left the capital. Details follow.",
    "December 5, London. the fog was thick.",
    "Reuters reports that the talks will go on.",
    "TBR/QLM 14 June       218.00    221.50 F",
    "TASS was told of it by a source in the ministry on 26 November.",
  })
  void anOrdinarySentenceThatBeginsWithAPlaceIsNoDateline(String sentence) {
    assertEquals(Optional.empty(), Wire.of(sentence).dateline());
  }

  @Test
  void anArchivesDatelineBeforeTheAgencysIsOneWithIt() {
    Wire wire = Wire.of("LIMA, March 7, 2011 (Xinhua) OSLO, March 7 (Xinhua)-- They met." + BODY);

    assertEquals(List.of("LIMA"), wire.dateline().orElseThrow().places());
    assertEquals("They met.", wire.sentences().get(0).text());
  }

  @Test
  void theNumberThatBeginsTheSentenceIsNoYear() {
    Wire wire = Wire.of("MOSCOW, 26 Nov. 2000 people came to the square.");

    assertEquals(Optional.empty(), wire.dateline().orElseThrow().year());
    assertEquals("2000 people came to the square.", wire.sentences().get(0).text());
  }

  @Test
  void aDatelineBelowAHeadlineOnTheVeryNextLineBeginsAParagraph() {
    Wire wire = Wire.of("Ministers sign\nMOSCOW, 26 Nov. (Interfax) - They did.\nNobody knew.");

    assertEquals("Ministers sign", wire.headline().orElseThrow().of(wire.text()));
    assertEquals(3, wire.paragraphs().size());
  }

  @Test
  void aDatelineDeepInTheTextIsNotTheWiresOwn() {
    String text = "A paragraph of a report.\n\n".repeat(20) + "MOSCOW, 26 Nov. (Reuters) - Another wire.";

    assertTrue(Wire.of(text).dateline().isEmpty());
  }

  /** language | dateline | day | year | agency. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "ru | ТВЕРЬ, 5 марта. /ТАСС/.           | --03-05 |      | ТАСС",
    "ru | ТВЕРЬ, 5 мар - РИА Новости.       | --03-05 |      | РИА Новости",
    "ru | Тверь. 5 марта 2014 года. Интерфакс - | --03-05 | 2014 | Интерфакс",
    "uk | КИЇВ, 5 березня 2014 р. (Укрінформ). | --03-05 | 2014 | Укрінформ",
    "de | BREMEN (dpa) –                    |         |      | dpa",
    "fr | LYON, 3 mai 2005 (AFP) -          | --05-03 | 2005 | AFP",
    "es | Bogotá, 3 de mayo (EFE).-         | --05-03 |      | EFE",
    "pl | ŁÓDŹ, 3 maja (PAP) –              | --05-03 |      | PAP",
    "ar | موسكو 26 نوفمبر (رويترز) -          | --11-26 |      | رويترز",
    "zh | 新华社杭州3月5日电（记者李明）           | --03-05 |      |",
    "zh | 杭州，2014年3月5日。                  | --03-05 | 2014 |",
    "ja | 【大阪共同】                         |         |      |",
  })
  void datelinesOfOtherLanguagesAreNoSentences(
      String language, String dateline, String day, Integer year, String agency) {
    String body = "Один два.";
    Wire wire = Wire.of(dateline + " " + body, WireOptions.NONE.in(Locale.forLanguageTag(language)));

    Dateline found = wire.dateline().orElseThrow(() -> new AssertionError("no dateline: " + dateline));
    assertEquals(dateline, found.span().of(wire.text()));
    assertEquals(Optional.ofNullable(day).map(MonthDay::parse), found.day());
    assertEquals(Optional.ofNullable(year), found.year());
    assertEquals(Optional.ofNullable(agency), found.agency());
    assertEquals(List.of(body), wire.sentences().stream().map(Sentence::text).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Иван Петров, 5 марта ушедший в отставку, не сказал ни слова.",
    "Москва и Париж 26 ноября договорились, что переговоры продолжатся.",
    "Россия (бывший СССР) не подписала договор.",
    "В Москве 5 марта. Так говорят многие.",
  })
  void anOrdinaryRussianSentenceIsNoDateline(String sentence) {
    assertEquals(Optional.empty(), Wire.of(sentence, WireOptions.NONE.in(Locale.forLanguageTag("ru"))).dateline());
  }
}
