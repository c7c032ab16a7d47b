package org.wiredesk.checks.original.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.Check;
import org.wiredesk.testkit.CheckTester;

final class OriginalDatesTest {

  private static final List<Check> ALL =
      List.of(OriginalTimeCheck.ofDates(), OriginalTimeCheck.ofWeekdays(), OriginalTimeCheck.ofYears());

  /** One meaning: on Thursday, 26 November 2015, the bridge was closed. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ru | В четверг, 26 ноября 2015 года, мост закрыли.",
      "uk | У четвер, 26 листопада 2015 року, міст закрили.",
      "de | Am Donnerstag, dem 26. November 2015, wurde die Brücke gesperrt.",
      "fr | Le jeudi 26 novembre 2015, le pont a été fermé.",
      "es | El jueves 26 de noviembre de 2015 se cerró el puente.",
      "it | Giovedì 26 novembre 2015 il ponte è stato chiuso.",
      "pl | W czwartek, 26 listopada 2015 roku, zamknięto most.",
      "cs | Ve čtvrtek 26. listopadu 2015 byl most uzavřen.",
      "zh | 2015年11月26日星期四，大桥关闭。",
      "ja | 2015年11月26日（木）、橋は閉鎖された。",
      "ar | أغلق الجسر يوم الخميس 26 نوفمبر 2015.",
      "ar | أغلق الجسر يوم الخميس 26 تشرين الثاني 2015.",
      "hi | गुरुवार, 26 नवंबर 2015 को पुल बंद कर दिया गया।"
  })
  void aDateIsTheSameInAllLanguages(String language, String original) {
    assertFound(language, original, "On Thursday, 26 November 2015, the bridge was closed.", "");
    assertFound(language, original, "On Tuesday, 26 November 2015, the bridge was closed.", "original-date-weekday");
    assertFound(language, original, "On Thursday, 25 November 2015, the bridge was closed.", "original-date");
    assertFound(language, original, "On Thursday, 26 October 2015, the bridge was closed.", "original-date");
    assertFound(language, original, "On Thursday, 26 November 2014, the bridge was closed.", "original-date-year");
    assertFound(language, original, "After the long storm the bridge was closed.", "original-date");
  }

  /** One meaning: on Wednesday, 1 May, the harbour was closed. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ru | В среду, 1 мая, порт закрыли.",
      "uk | У середу, 1 травня, порт закрили.",
      "de | Am Mittwoch, dem 1. Mai, wurde der Hafen geschlossen.",
      "fr | Le mercredi 1er mai, le port a été fermé.",
      "es | El miércoles 1 de mayo se cerró el puerto.",
      "it | Mercoledì 1º maggio il porto è stato chiuso.",
      "pl | W środę 1 maja zamknięto port.",
      "cs | Ve středu 1. května byl přístav uzavřen.",
      "zh | 5月1日星期三，港口关闭。",
      "ja | 5月1日（水曜日）、港は閉鎖された。",
      "ar | أغلق الميناء يوم الأربعاء 1 أيار.",
      "hi | बुधवार, 1 मई को बंदरगाह बंद कर दिया गया।"
  })
  void soIsTheFirstOfAMonth(String language, String original) {
    assertFound(language, original, "On Wednesday, May 1, the harbour was closed.", "");
    assertFound(language, original, "On Wednesday, the first of May, the harbour was closed.", "");
    assertFound(language, original, "On Wednesday, May 7, the harbour was closed.", "original-date");
    assertFound(language, original, "On Friday, May 1, the harbour was closed.", "original-date-weekday");
  }

  /** One meaning: since 2011 the mine has been under water. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ru | С 2011 года шахта стоит под водой.",
      "uk | З 2011 року шахта стоїть під водою.",
      "de | Seit 2011 steht die Grube unter Wasser.",
      "fr | Depuis 2011, la mine est sous l'eau.",
      "es | Desde 2011 la mina está bajo el agua.",
      "it | Dal 2011 la miniera è sott'acqua.",
      "pl | Od 2011 roku kopalnia stoi pod wodą.",
      "cs | Od roku 2011 stojí důl pod vodou.",
      "zh | 自2011年以来，矿井一直被水淹没。",
      "ja | 2011年以来、鉱山は水没している。",
      "ar | المنجم مغمور بالمياه منذ عام 2011.",
      "ar | المنجم مغمور بالمياه منذ عام ٢٠١١.",
      "hi | वर्ष 2011 से खदान पानी में डूबी है।"
  })
  void soIsAYear(String language, String original) {
    assertFound(language, original, "Since 2011 the mine has been under water.", "");
    assertFound(language, original, "Since 2001 the mine has been under water.", "original-date-year");
    assertFound(language, original, "The mine has long been under water.", "original-date-year");
  }

  /** One meaning: in September the school will open on a Monday. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ru | В сентябре школа откроется в понедельник.",
      "uk | У вересні школа відкриється в понеділок.",
      "de | Im September wird die Schule an einem Montag öffnen.",
      "fr | En septembre, l'école ouvrira un lundi.",
      "es | En septiembre la escuela abrirá un lunes.",
      "it | A settembre la scuola aprirà di lunedì.",
      "pl | We wrześniu szkołę otworzą w poniedziałek.",
      "cs | V září se škola otevře v pondělí.",
      "zh | 9月学校将在星期一开学。",
      "ja | 9月、学校は月曜日に開く。",
      "ar | في سبتمبر ستفتح المدرسة يوم الاثنين.",
      "hi | सितंबर में स्कूल सोमवार को खुलेगा।"
  })
  void soAreMonthsAndWeekdaysAlone(String language, String original) {
    assertFound(language, original, "In September the school will open on a Monday.", "");
    assertFound(language, original, "In November the school will open on a Monday.", "original-date");
    assertFound(language, original, "In September the school will open on a Friday.", "original-date-weekday");
    assertFound(language, original, "In September the school will open.", language.equals("ar") ? "" : "original-date-weekday");
  }

  /** As of 26 November 2015, a Thursday. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ru | Вчера совет отклонил заявку. | The council rejected the bid on Wednesday. |",
      "ru | Вчера совет отклонил заявку. | The council rejected the bid on Nov. 25. |",
      "ru | Вчера совет отклонил заявку. | The council rejected the bid on Tuesday. | original-date-weekday",
      "ru | Вчера совет отклонил заявку. | The council rejected the bid yesterday. |",
      "ru | Вчера совет отклонил заявку. | The council will reject the bid tomorrow. | original-date",
      "de | Der Rat lehnte gestern den Antrag ab. | The council rejected the bid on Wednesday. |",
      "fr | Le conseil a rejeté l'offre hier. | The council rejected the bid on Wednesday. |",
      "ru | Совет отклонил заявку 25 ноября. | The council rejected the bid on Wednesday. |",
      "ru | Совет отклонил заявку 25 ноября. | The council rejected the bid on Monday. | original-date-weekday",
      "ru | Совет отклонил заявку 25 ноября 2015 года. | The council rejected the bid on Nov. 25. |",
      "ru | Совет отклонил заявку 25 ноября 2014 года. | The council rejected the bid on Nov. 25. | original-date-year",
      "ru | Совет отклонил заявку 25.11.2015. | The council rejected the bid on November 25. |",
      "ru | В прошлом году совет отклонил заявку. | The council rejected the bid in 2014. |",
      "ru | В первом квартале совет отклонил заявку. | The council rejected the bid in March. |"
  })
  void relativeTimesMeanWhatTheWiresDateMakesThem(String language, String original, String translation, String found) {
    assertEquals(found == null ? "" : found, found("2015-11-26", language, original, translation), translation);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "ru | Вчера совет отклонил заявку. | The council rejected the bid on Wednesday.",
      "ru | Совет отклонил заявку в среду. | The council rejected the bid yesterday.",
      "ru | Заводы загрязняют окружающую среду. | Factories harm the environment.",
      "ru | Раскопки в Сент-Этьене начались. | Excavations in Saint-Etienne have begun.",
      "ru | Ветераны сезона 1998/99 вернулись. | Veterans of the 1998-99 season are back.",
      "ru | Песни семидесятых снова в моде. | Songs of the 1970s are in fashion again.",
      "fr | Les sept portes sont fermées. | The seven gates are closed.",
      "es | En Santo Domingo llueve. | It is raining in Santo Domingo.",
      "ar | وقع الاثنان على الاتفاق. | The two signed the agreement.",
      "ru | Совет соберётся в Вене 5 апреля. | The council will meet in Vienna on Tuesday, April 5.",
      "ru | Об этом пишет газета Sunday Times. | This is what the Sunday Times writes.",
      "ru | В «чёрную пятницу» было тихо. | Black Friday was quiet."
  })
  void whatIsNoTimeOrCannotBePlacedIsLeftAlone(String language, String original, String translation) {
    assertFound(language, original, translation, "");
  }

  /** Where the place and day before the first sentence are not known as a dateline, its day is not missing. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "zh | 河口社6月18日电 河口市的大桥关闭。 | RIVERTOWN, June 18 - The bridge in Rivertown was closed. |",
      "ar | عمان - 18 يونيو (وكالة النهر) - أغلق الجسر اليوم. | AMMAN, June 18 - The bridge was closed. |",
      "zh | 河口社6月18日电 河口市的大桥关闭。 | RIVERTOWN, June 19 - The bridge in Rivertown was closed. | original-date"
  })
  void theDayOfTheDatelineIsNotMissing(String language, String original, String translation, String found) {
    assertFound(language, original, translation, found == null ? "" : found);
  }

  @Test
  void aDateMayMoveToTheNextSentence() {
    assertFound("ru", "Переговоры прошли 3 мая в Риге. Стороны довольны итогом встречи.",
        "The talks took place in Riga. Both sides are content with the result of 3 May.", "");
  }

  @Test
  void theFixKeepsTheMannerOfTheWrongDate() {
    CheckTester.of(OriginalTimeCheck.ofDates()).from("ru", "Встреча пройдёт 13 августа 2021 года в Осло.")
        .offers("The meeting on [[Aug. 3, 2021]] will be in Oslo.", "The meeting on Aug. 13, 2021 will be in Oslo.");
    CheckTester.of(OriginalTimeCheck.ofDates()).from("ru", "Встреча пройдёт 13 сентября в Осло.")
        .offers("The meeting on [[the 13th of March]] will be in Oslo.",
            "The meeting on the 13th of September will be in Oslo.");
    CheckTester.of(OriginalTimeCheck.ofWeekdays()).from("ru", "Встреча пройдёт в четверг в Осло.")
        .offers("The meeting on [[Tuesday]] will be in Oslo.", "The meeting on Thursday will be in Oslo.");
    CheckTester.of(OriginalTimeCheck.ofYears()).from("ru", "Встреча прошла в мае 2011 года в Осло.")
        .offers("The meeting of [[May 2001]] was in Oslo.", "The meeting of May 2011 was in Oslo.");
  }

  @Test
  void longTextsTakeTheirTimeOnce() {
    String original = "В четверг, 26 ноября 2015 года, мост закрыли. ".repeat(400);
    String translation = "On Thursday, 26 November 2015, the bridge was closed. ".repeat(400);
    assertFound("ru", original, translation, "");
  }

  private static void assertFound(String language, String original, String translation, String checks) {
    assertEquals(checks, String.join(" ", ALL.stream()
        .flatMap(check -> CheckTester.of(check).from(language, original).findings(translation).stream())
        .map(finding -> finding.check().id().value()).toList()), language + ": " + translation);
  }

  private static String found(String day, String language, String original, String translation) {
    return String.join(" ", ALL.stream()
        .flatMap(check -> CheckTester.of(check).dated(day).from(language, original).findings(translation).stream())
        .map(finding -> finding.check().id().value()).toList());
  }
}
