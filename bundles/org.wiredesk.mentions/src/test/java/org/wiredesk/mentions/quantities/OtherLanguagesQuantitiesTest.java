package org.wiredesk.mentions.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguagesQuantitiesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "полтора миллиона рублей | 1500000 RUB",
    "двадцати пяти человек | 25",
    "шестьсот шестьдесят шесть | 666",
    "около 3,5 млн долларов США | ~3500000 USD",
    "1 млн 200 тыс. тонн | 1200000 t",
    "1 тыс. 250 человек, 2 тыс. 15 марта | 1250; 2000; 15",
    "34 125 крон | 34125 CZK",
    "полсотни, вдвое, две трети, сотни тысяч | 50; 2 MULTIPLE; 0.666666667 FRACTION; ~100000 VAGUE",
    "XXI век и 21-й век | 21 ORDINAL; 21 ORDINAL",
    "90-е годы, 1939 года | 90 DECADE; 1939 YEAR",
    "25-летний и двухлетний | 25 year; 2 year",
    "полгода, полчаса, полвека | 0.5 year; 0.5 hour; 0.5 century",
    "30 соток и 45 центнеров | 30 are; 45 centner",
    "1 евро 20 центов | 1 EUR; 20 cent",
    "в половине одиннадцатого, без четверти пять, в полночь | 630 CLOCK; 285 CLOCK; 0 CLOCK",
    "в половине двенадцатого утра, без четверти двенадцать | 690 CLOCK; 705 CLOCK",
    "за столетие | ''",
    "25 базисных пунктов | 25 bp",
    "15-ти миллионов | 15000000",
    "от двухсот до четырёхсот тысяч | 200000..400000",
    "Су-24, МС-21 | 24 NAME; 21 NAME",
    "в 12:30 | 750 CLOCK",
    "одну восьмую | 0.125 FRACTION",
    "десятка два, тысячи полторы | ~20; ~1500",
    "46 целых 6 десятых процента | 46.6 %",
    "20-тысячный, 4,5-тысячный, 2,5-часовой | 20000; 4500; 2.5 hour",
    "тридцатидвухлетний | 32 year",
    "без двадцати восемь, без пяти двенадцать | 460 CLOCK; 715 CLOCK",
    "1-1,5 тыс. | 1000..1500",
    "в I квартале, в II полугодии | 1 ORDINAL; 2 ORDINAL",
    "01։23, 17：40 | 83 CLOCK; 1060 CLOCK",
  })
  void readsRussian(String text, String told) {
    assertEquals(told, Told.of(text, "ru"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "півтора мільйона гривень | 1500000 UAH",
    "двадцяти п'яти, п’ять тисяч | 25; 5000",
    "3,5 млрд доларів | 3500000000 USD",
    "дві третини, сімдесят | 0.666666667 FRACTION; 70",
    "25-річний, дворічний | 25 year; 2 year",
    "півтора десятка, три десятки | 15; 30",
    "о пів на одинадцяту | 630 CLOCK",
    "п'ятнадцятий | 15 ORDINAL",
    "у 2014 році | 2014 YEAR",
  })
  void readsUkrainian(String text, String told) {
    assertEquals(told, Told.of(text, "uk"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "fünfundzwanzig, zweieinhalbtausend | 25; 2500",
    "zweitausendfünfzehn | 2015",
    "zweihundertfünfzig Menschen | 250",
    "zweieinhalb Jahre | 2.5 year",
    "1.234.567 und 10.000 Dollar | 1234567; 10000 USD",
    "3,5 Millionen Euro | 3500000 EUR",
    "103 Mrd. Euro | 103000000000 EUR",
    "dreijähriger | 3 year",
    "um halb elf, um Viertel nach zehn | 630 CLOCK; 615 CLOCK",
    "um halb zwölf, um halb eins | 690 CLOCK; 30 CLOCK",
    "seit einem Vierteljahrhundert | 1; 25",
    "die 1990er Jahre | 1990 DECADE",
    "Dutzende, hunderttausend | ~12 VAGUE; 100000",
  })
  void readsGerman(String text, String told) {
    assertEquals(told, Told.of(text, "de"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "quatre-vingts personnes | 80",
    "quatre-vingt-dix-sept | 97",
    "trois cent mille | 300000",
    "deux tiers | 0.666666667 FRACTION",
    "3 milliards d'euros | 3000000000 EUR",
    "un million et demi | 1500000",
    "1 234,5 euros | 1234.5 EUR",
    "20h30 | 1230 CLOCK",
    "au XXIe siècle | 21 ORDINAL",
    "jusqu'à 20 pour cent | ~20 %",
  })
  void readsFrench(String text, String told) {
    assertEquals(told, Told.of(text, "fr"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "es | cien mil personas | 100000",
    "es | dos millones y medio | 2500000",
    "es | 20 mil millones de euros | 20000000000 EUR",
    "es | treinta y cinco por ciento | 35 %",
    "es | siglo XX | 20 ORDINAL",
    "it | trecentocinquanta | 350",
    "it | ventimila soldati | 20000",
    "it | un milione e mezzo | 1500000",
    "it | 700 miliardi di dollari | 700000000000 USD",
    "pl | dwudziestu pięciu | 25",
    "pl | półtora miliona złotych | 1500000 PLN",
    "pl | trzydniowy | 3 day",
    "pl | o wpół do jedenastej | 630 CLOCK",
    "cs | v půl jedenácté | 630 CLOCK",
    "it | tra i 30 e i 40 milioni di euro | 30000000..40000000 EUR",
    "es | sesión 2015-16, 5 | 2015 YEAR; 5",
    "it | mezz'ora | 0.5 hour FRACTION",
    "pl | w 1976 roku | 1976 YEAR",
    "cs | dvaceti pěti | 25",
    "cs | pěti set | 500",
    "cs | 3,5 milionu korun | 3500000 CZK",
    "cs | dva a půl roku | 2.5 year",
    "cs | tři čtvrtiny | 0.75 FRACTION",
  })
  void readsSpanishItalianPolishAndCzech(String language, String text, String told) {
    assertEquals(told, Told.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "zh | 2万5千人 | 25000",
    "zh | 3.5亿美元 | 350000000 USD",
    "zh | 二千三百 | 2300",
    "zh | 1万亿元 | 1000000000000 CNY",
    "zh | 百分之八 | 8 %",
    "zh | 三分之一 | 0.333333333 FRACTION",
    "zh | 数十万 | ~100000 VAGUE",
    "zh | 二〇一五年7月24日 | 2015 YEAR; 7 CALENDAR; 24 CALENDAR",
    "zh | 15时50分 | 950 CLOCK",
    "zh | 下午3点30分，每天10點 | 210 CLOCK; 600 CLOCK",
    "zh | 三点五公里、第三点 | 3.5 km; 3 ORDINAL",
    "zh | 8时13800138000 | 480 CLOCK; 13800138000",
    "zh | 5千米 | 5 km",
    "zh | 上百人、路上三人 | ~100 VAGUE; 3",
    "zh | 等了三四天、三十四天、二〇三四年 | ~3 day VAGUE; 34 day; 2034 YEAR",
    "zh | 零下15度 | 15 c",
    "zh | 时速250公里 | 250 kmh",
    "zh | 20斤、15亩 | 20 jin; 15 mu",
    "ja | ２５人、約１０メートル | 25; ~10 m",
    "ja | 3億5000万ドル | 350000000 USD",
    "ja | 3分の1 | 0.333333333 FRACTION",
    "ja | 第8回戦 | 8 ORDINAL",
    "ja | 3割 | 30 %",
    "ja | 3日間、24日 | 3 day; 24 CALENDAR",
    "ja | 明治２８年 | 28 CALENDAR",
  })
  void readsChineseAndJapanese(String language, String text, String told) {
    assertEquals(told, Told.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "ar | خمسة وعشرون شخصا | 25",
    "ar | ألفين وخمسمئة دولار | 2500 USD",
    "ar | مليوني شخص | 2000000",
    "ar | خلال يومين | 2 day",
    "ar | مليارا ونصف المليار دولار | 1500000000 USD",
    "ar | ٢٥ في المئة | 25 %",
    "ar | ٣٬٥٠٠ و٣٫٥ | 3500; 3.5",
    "ar | مئات الآلاف | ~100000 VAGUE",
    "hi | सवा लाख, पौने दो करोड़ | 125000; 17500000",
    "hi | 10,00,000 रुपये | 1000000 INR",
    "hi | साढ़े तीन लाख | 350000",
    "hi | 3 लाख 20 हज़ार | 320000",
    "hi | पच्चीस हज़ार | 25000",
    "hi | डेढ़ करोड़ | 15000000",
    "hi | ५,३७५ | 5375",
    "hi | 1960 के दशक | 1960 DECADE",
  })
  void readsArabicAndHindi(String language, String text, String told) {
    assertEquals(told, Told.of(text, language));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "sv | 3,5 miljoner kronor | 3500000",
    "nl | 1.234.567 en 20 miljard | 1234567; 20000000000",
    "tr | 25 milyon kişi, yüzde 12,5 | 25000000; 12.5",
    "fa | ۲۵۰ نفر | 250",
    "fi | kaksikymmentäviisi | 25",
  })
  void readsFiguresAndTheWordsOfCldrInOtherLanguages(String language, String text, String told) {
    assertEquals(told, Told.of(text, language));
  }

  /** ICU has no number words of Basque and nothing of Klingon, and would take those of the machine's language. */
  @Test
  void takesNoOtherLanguagesWordsAndSigns() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals("21", Told.of("einundzwanzig 21", "eu"));
      assertEquals("3; 1.234", Told.of("3 Millionen, 1.234", "tlh"));
    } finally {
      Locale.setDefault(before);
    }
  }

  /** Texts that nobody writes are still read, and in no more than their length. */
  @ParameterizedTest
  @ValueSource(strings = {"百分之", "三分之", "第三分之", "3分の", "数十分之", "億万"})
  void readsWhatIsRepeatedWithoutEnd(String part) {
    for (String language : List.of("zh", "ja")) {
      String text = part.repeat(20_000) + "八";
      assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Quantities.of(text, Locale.forLanguageTag(language)));
    }
  }
}
