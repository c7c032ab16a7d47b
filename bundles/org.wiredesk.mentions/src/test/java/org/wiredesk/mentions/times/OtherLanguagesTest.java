package org.wiredesk.mentions.times;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OtherLanguagesTest {

  private static final String TODAY = "2015-11-26";

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ru | Переговоры пройдут [[26 ноября 2015 г.]] в Минске.
      ru | Встреча в [[четверг, 26 ноября]], завершилась.
      uk | Зустріч відбулася [[26 листопада 2015 року]] у Києві.
      uk | Зустріч відбулася в [[четвер]].
      de | Er kam am [[Donnerstag, den 26. November 2015]], nach Wien.
      de | Er kam am [[26. Nov. 2015]] nach Wien.
      fr | Il est venu le [[jeudi 26 novembre 2015]] à Lyon.
      fr | Il est venu [[jeudi]] à Lyon.
      es | Llegó el [[jueves 26 de noviembre de 2015]] a Lima.
      it | È arrivato [[giovedì 26 novembre 2015]] a Roma.
      pl | Przybył w [[czwartek, 26 listopada 2015]] do Gdyni.
      pl | Przybył [[26 listopada 2015 r.]] do Gdyni.
      tr | Heyet [[26 Kasım 2015 Perşembe]] günü geldi.
      ar | وصل الوفد يوم [[الخميس 26 نوفمبر 2015]] إلى بيروت
      ar | وصل الوفد [[٢٦ تشرين الثاني ٢٠١٥]] إلى بيروت
      zh | 代表团于[[2015年11月26日星期四]]抵达。
      zh | 代表团于[[11月26日]]抵达。
      ja | 代表団は[[2015年11月26日(木)]]に到着した。
      ja | 代表団は[[木曜日]]に到着した。
      ko | 대표단은 [[2015년 11월 26일]] 도착했다.
      pt | Chegou a [[26 de novembro de 2015]].
      nl | Hij kwam [[donderdag 26 november 2015]] aan.
      hu | A küldöttség [[2015. november 26.]] érkezett.
      cs | Přijel [[26. listopadu 2015]] do Brna.
      lt | Atvyko [[2015 m. lapkričio 26]] d. į Vilnių.
      th | คณะมาถึง [[26 พฤศจิกายน 2558]] แล้ว
      th | คณะมาถึง [[26 พฤศจิกายน 2015]] แล้ว
      fa | هیئت در [[26 نوامبر 2015]] وارد شد
      """)
  void readsTheSameDayEverywhere(String language, String marked) {
    TimesOf.language(language, TODAY).are(marked, "DATE " + TODAY);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      de | Er kam [[gestern]] nach Wien. | 2015-11-25
      fr | Il est venu [[hier]] à Lyon. | 2015-11-25
      zh | 代表团[[昨天]]抵达。 | 2015-11-25
      de | Das Haus ist seit [[2011]] leer. | 2011
      fr | La maison est vide depuis [[2011]]. | 2011
      pl | Dom jest pusty od [[2011 roku]]. | 2011
      uk | Будинок порожній з [[2011 року]]. | 2011
      ar | البيت خال منذ عام [[٢٠١١]] | 2011
      """)
  void readsRelativeDaysAndYearsThatAreMarked(String language, String marked, String value) {
    TimesOf.language(language, TODAY).are(marked, "DATE " + value);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      es | Vino por la mañana.
      de | Die Feier am Morgen dauerte 2015 Sekunden.
      fr | Il y a 2015 maisons en 3000 lots.
      pl | Kosztuje 2015 złotych.
      """)
  void whatIsNoTimeStaysUnread(String language, String text) {
    TimesOf.language(language, TODAY).are(text);
  }

  /** What ICU itself writes as a full date must be read again, whatever the language. */
  @ParameterizedTest
  @ValueSource(strings = {"ru", "uk", "de", "fr", "es", "it", "pl", "tr", "ar", "zh", "ja", "pt", "nl", "sv", "cs",
    "sk", "bg", "sr", "hr", "ro", "el", "he", "hu", "fi", "da", "nb", "ca", "id", "et", "sl", "be", "ka", "az",
    "kk", "ko"})
  void readsWhatTheCldrWrites(String language) {
    ULocale locale = new ULocale(language + "@calendar=gregorian");
    for (int style : List.of(DateFormat.FULL, DateFormat.LONG)) {
      for (int month = 1; month <= 12; month++) {
        LocalDate day = LocalDate.of(2014, month, 2 * month + 1);
        DateFormat format = DateFormat.getDateInstance(new GregorianCalendar(TimeZone.GMT_ZONE, locale), style, locale);
        String written = format.format(new java.util.Date(day.toEpochDay() * 86_400_000L));
        List<TimeMention> found = TimesOf.language(language, TODAY).in(written + " .");
        assertTrue(found.stream().anyMatch(time -> time.value().equals(new CalendarValue.Day(day))),
            () -> written + " has " + found);
      }
    }
  }

  @Test
  void theWeekdayBesideADateIsKept() {
    TimeMention time = TimesOf.language("de", TODAY).only("Am Freitag, dem 26. November 2015, kam er.");
    assertEquals(DayOfWeek.FRIDAY, time.written().orElseThrow().weekday().orElseThrow());
  }

  @Test
  void figuresAreReadInTheOrderOfTheLanguage() {
    assertEquals("2015-05-04", TimesOf.language("fr", TODAY).only("Signé le 04/05/2015.").value().timex3());
  }

  @Test
  void behindAMonthANumberCounts() {
    TimesOf.language("ru", TODAY).none("В июне 31 человек погиб.");
    TimesOf.language("de", TODAY).none("Im Mai 25 Menschen starben.");
    TimesOf.language("es", TODAY).are("Llegó en [[noviembre 26, 2015]].", "DATE 2015-11-26");
  }

  @Test
  void readsListsOfDays() {
    TimesOf.language("ru", TODAY).are("Визит продлился [[17]]-[[19 ноября]].", "DATE 2015-11-17", "DATE 2015-11-19");
    TimesOf.language("de", TODAY)
        .are("Am [[17.]] und [[19. November]] war Ruhe.", "DATE 2015-11-17", "DATE 2015-11-19");
  }

  @Test
  void russianIsReadRelative() {
    TimesOf russian = TimesOf.language("ru", TODAY);
    russian.are("Он приехал [[вчера]].", "DATE 2015-11-25");
    russian.are("Он прибыл в [[четверг]].", "DATE 2015-11-26");
    russian.are("Встреча состоится в [[пятницу]].", "DATE 2015-11-27");
    russian.are("Это было на [[прошлой неделе]].", "DATE 2015-W47");
    russian.are("Это случилось в [[прошлый вторник]].", "DATE 2015-11-24");
    russian.are("Он умер [[два года назад]].", "DATE 2013");
    russian.are("Суд пройдет [[через три недели]].", "DATE 2015-W51");
    russian.are("Он родился в [[1961 году]] и жил там [[20 лет]].", "DATE 1961", "DURATION P20Y");
    russian.are("Цены выросли в [[октябре]].", "DATE 2015-10");
    russian.are("Он звонил [[вчера вечером]].", "TIME 2015-11-25TEV");
    russian.are("Это было в [[1990-х годах]].", "DATE 199");
    russian.are("Поезд прибыл в [[10:30 мск]].", "TIME 2015-11-26T10:30");
    russian.are("Война шла в [[1991]]-[[1995 годах]] и [[этим летом]].", "DATE 1991", "DATE 1995", "DATE 2015-SU");
    russian.are("В [[настоящее время]] тихо.", "DATE PRESENT_REF");
    russian.are("[[3 мая]] он уехал, а [[на следующий день]] вернулся.".replace("[[на ", "на [["), "DATE 2015-05-03",
        "DATE 2015-05-04");
  }

  @Test
  void anUnknownLanguageIsSaid() {
    assertThrows(IllegalArgumentException.class, () -> TimeScanner.of(Locale.forLanguageTag("qqq")));
  }
}
