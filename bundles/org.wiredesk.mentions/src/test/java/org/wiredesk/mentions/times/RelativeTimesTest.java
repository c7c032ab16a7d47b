package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RelativeTimesTest {

  /** A Thursday. */
  private static final String TODAY = "2015-11-26";

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      uk | Зустріч відбулася [[три дні тому]] в Києві. | 2015-11-23
      uk | Зустріч відбудеться [[через тиждень]] у Києві. | 2015-W49
      uk | Зустріч відбулася [[минулої п'ятниці]] в Києві. | 2015-11-20
      uk | Зустріч відбулася [[минулого року]] в Києві. | 2014
      de | Er kam [[vor zwei Wochen]] nach Wien. | 2015-W46
      de | Er kommt [[nächsten Dienstag]] nach Wien. | 2015-12-01
      de | Er kam am [[vergangenen Wochenende]] nach Wien. | 2015-W47-WE
      de | Er kam im [[Vorjahr]] nach Wien. | 2014
      de | Er kam in der [[vorletzten Woche]] nach Wien. | 2015-W46
      de | Er kam am vorletzten [[Freitag]] nach Wien. | 2015-11-20
      fr | Il est venu [[il y a trois jours]] à Lyon. | 2015-11-23
      fr | Il est venu la [[semaine dernière]] à Lyon. | 2015-W47
      fr | Il viendra [[vendredi prochain]] à Lyon. | 2015-11-27
      es | Llegó [[hace dos semanas]] a Lima. | 2015-W46
      es | Llegará la [[semana que viene]] a Lima. | 2015-W49
      es | Llegó el [[lunes pasado]] a Lima. | 2015-11-23
      pt | Chegou [[há uma semana]] a Lisboa. | 2015-W47
      it | È arrivato [[tre giorni fa]] a Roma. | 2015-11-23
      it | È arrivato l'[[anno scorso]] a Roma. | 2014
      pl | Przybył w [[zeszłym tygodniu]] do Gdyni. | 2015-W47
      pl | Przybędzie [[za tydzień]] do Gdyni. | 2015-W49
      cs | Přijel [[před třemi dny]] do Brna. | 2015-11-23
      cs | Přijel [[loni]] do Brna. | 2014
      zh | 代表团[[三天前]]抵达。 | 2015-11-23
      zh | 代表团[[上周五]]抵达。 | 2015-11-20
      zh | 代表团将于[[下个月]]抵达。 | 2015-12
      ja | 代表団は[[2週間前]]に到着した。 | 2015-W46
      ja | 代表団は[[先週の金曜日]]に到着した。 | 2015-11-20
      ja | 代表団は[[昨年]]到着した。 | 2014
      ar | وصل الوفد [[الأسبوع الماضي]] إلى بيروت | 2015-W47
      ar | وصل الوفد [[قبل يومين]] إلى بيروت | 2015-11-24
      hi | प्रतिनिधिमंडल [[तीन दिन पहले]] आया। | 2015-11-23
      hi | प्रतिनिधिमंडल [[अगले सप्ताह]] आएगा। | 2015-W49
      nl | Hij kwam [[vorige week]] aan. | 2015-W47
      tr | Heyet [[geçen hafta]] geldi. | 2015-W47
      ru | Делегация прибыла на [[позапрошлой неделе]]. | 2015-W46
      ru | Делегация прибыла в [[начале месяца]]. | 2015-11
      ru | Делегация прибыла в [[выходные]]. | 2015-W48-WE
      """)
  void distancesAndPeriodsAreCountedFromTheWiresDay(String language, String marked, String value) {
    TimesOf.language(language, TODAY).are(marked, "DATE " + value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      de | Sie saß in einem Boot vor der Küste.
      de | In diesem Haus wohnte er vor dem Brand.
      fr | Il y a trois ponts dans la ville.
      es | Hace frío en la ciudad.
      pl | Za rokiem 2015 nikt nie tęskni.
      ar | بعد الاجتماع غادر الوفد
      zh | 他在前面等。
      """)
  void otherWordsAreLeftAlone(String language, String text) {
    TimesOf.language(language, TODAY).are(text);
  }

  @Test
  void daysOfOtherCalendarsAreKnown() {
    assertEquals(LocalDate.of(2015, 11, 26), day("ar", "في 14 صفر 1437 هـ", 1));
    assertEquals(LocalDate.of(2015, 11, 26), day("fa", "در ۵ آذر ۱۳۹۴", 1));
    assertEquals(List.of(2015), years("th", "ปี 2558", 1));
    assertEquals(List.of(2015, 2016), years("ar", "عام 1437 هـ", 1));
    assertEquals(List.of(), years("ar", "عام 1437", 1));
    assertEquals(List.of(), years("ru", "в 1437 году", 1));
  }

  private static LocalDate day(String language, String text, int at) {
    return OtherCalendars.of(Locale.forLanguageTag(language)).day(Tokens.of(text), at).orElseThrow();
  }

  private static List<Integer> years(String language, String text, int at) {
    return OtherCalendars.of(Locale.forLanguageTag(language)).years(Tokens.of(text), at);
  }
}
