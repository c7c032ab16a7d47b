package org.wiredesk.checks.original.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

/** What translators do with times as of Thursday, 26 November 2015: the same time in other words, and another time. */
final class ToldOtherwiseTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ru | Посланники встретятся снова через неделю. | The envoys will meet again on Dec. 3.
      ru | Посланники встретились в Риге неделю назад. | The envoys met in Riga on Nov. 19.
      ru | Две недели назад посланники встретились в Риге. | The envoys met in Riga on Nov. 12.
      ru | На следующей неделе суд огласит решение. | The court will hand down its ruling in the week of Nov. 30.
      ru | Суд огласит решение на следующей неделе. | The court will hand down its ruling on Dec. 2.
      ru | Завтра паром выйдет в море. | The ferry will put to sea on Friday.
      ru | Послезавтра паром выйдет в море. | The ferry will put to sea on Saturday, Nov. 28.
      ru | В прошлую пятницу шахту закрыли. | The mine was closed on Nov. 20.
      ru | В минувшие выходные музей посетили тысячи людей. | Thousands visited the museum on Nov. 21 and 22.
      uk | Посланці зустрінуться знову через тиждень. | The envoys will meet again on Dec. 3.
      uk | Позавчора міст закрили. | The bridge was closed on Tuesday.
      uk | Минулої п'ятниці шахту закрили. | The mine was closed on Nov. 20.
      de | Die Gesandten treffen sich in einer Woche wieder. | The envoys will meet again on Dec. 3.
      de | Vor drei Tagen wurde die Brücke gesperrt. | The bridge was closed on Monday.
      de | Übermorgen läuft die Fähre aus. | The ferry will put to sea on Saturday.
      de | Am vergangenen Wochenende kamen Tausende ins Museum. | Thousands came to the museum on Nov. 21-22.
      fr | Le tribunal rendra son jugement la semaine prochaine. | The court will rule in the week of Nov. 30.
      fr | Les émissaires se sont rencontrés il y a une semaine. | The envoys met on Nov. 19.
      fr | Après-demain, le ferry prendra la mer. | The ferry will put to sea on Saturday.
      es | Los enviados se reunirán de nuevo dentro de una semana. | The envoys will meet again on Dec. 3.
      es | El fin de semana pasado miles de personas visitaron el museo. | Thousands visited the museum on Nov. 21 and 22.
      es | Hace dos semanas los enviados se reunieron en Riga. | The envoys met in Riga on Nov. 12.
      zh | 特使们一周前在里加会面。 | The envoys met in Riga on Nov. 19.
      zh | 渡轮后天出海。 | The ferry will put to sea on Saturday.
      zh | 上周五，矿井关闭。 | The mine was closed on Nov. 20.
      zh | 法院将于下周作出裁决。 | The court will rule on Dec. 2.
      ar | سيجتمع المبعوثون مجددا بعد أسبوع. | The envoys will meet again on Dec. 3.
      ar | اجتمع المبعوثون في ريغا الأسبوع الماضي. | The envoys met in Riga on Nov. 18.
      ru | В ночь на 6 марта сгорел склад. | A warehouse burned down late on March 5.
      ru | В ночь на 6 марта сгорел склад. | A warehouse burned down overnight into March 6.
      uk | У ніч на 6 березня згорів склад. | A warehouse burned down late on March 5.
      de | In der Nacht zum 6. März brannte ein Lager ab. | A warehouse burned down late on March 5.
      fr | Un entrepôt a brûlé dans la nuit du 5 au 6 mars. | A warehouse burned down overnight into March 6.
      ru | Ярмарка пройдёт с 1 по 5 мая. | The fair will run May 1-5.
      es | La feria se celebrará del 1 al 5 de mayo. | The fair will run from May 1 to May 5.
      ru | В 1990-е годы завод стоял. | The plant stood idle in the 1990s.
      fr | Dans les années 90, l'usine était à l'arrêt. | The plant stood idle in the 1990s.
      zh | 20世纪90年代，工厂停工。 | The plant stood idle in the 1990s.
      ru | В начале месяца завод остановили. | The plant was shut down in early November.
      de | Anfang des Monats wurde das Werk stillgelegt. | The plant was shut down in early November.
      ru | В первом квартале вывоз зерна вырос. | Exports of grain rose in January-March.
      ru | В 2014/15 учебном году школ стало больше. | There were more schools in the 2014-15 school year.
      ar | افتتح الجسر في 14 صفر 1437 هـ الموافق 26 نوفمبر 2015. | The bridge was opened on Nov. 26, 2015.
      th | สะพานเปิดเมื่อวันที่ 26 พฤศจิกายน 2558 | The bridge was opened on 26 November 2015.
      ja | 橋は平成27年11月26日に開通した。 | The bridge was opened on Nov. 26, 2015.
      ja | 工場は昨年閉鎖された。 | The plant was closed in 2014.
      de | Das Werk wurde im vergangenen Jahr geschlossen. | The plant was closed in 2014.
      it | La fabbrica è stata chiusa l'anno scorso. | The plant was closed in 2014.
      ru | Пятого числа этого месяца паром встал на ремонт. | The ferry went in for repairs on Nov. 5.
      zh | 渡轮5日停航维修。 | The ferry went in for repairs on Nov. 5.
      pl | W ubiegły piątek zamknięto kopalnię. | The mine was closed on Nov. 20.
      ru | В сентябре прошлого года шахту закрыли. | The mine was closed in September 2014.
      ru | Год назад шахту закрыли. | The mine was closed in November 2014.
      ru | Шахту закрыли 12 ноября. | The mine was closed two weeks ago.
      ru | Первого января порт не работал. | The port was closed on New Year's Day.
      zh | 11月下旬，港口结冰。 | The port froze over in late November.
      hi | अदालत अगले सप्ताह फैसला सुनाएगी। | The court will rule on Dec. 2.
      ja | 裁判所は来週判決を言い渡す。 | The court will rule on Dec. 2.
      pt | Os enviados reuniram-se há uma semana. | The envoys met on Nov. 19.
      ru | Паром выйдет в море 05.12.2015. | The ferry will put to sea on December 5.
      ru | В декабре 1991-го архив вывезли. | The archive was moved in December 1991.
      ru | Через месяц архив вывезут. | The archive will be moved in late December.
      ru | В конце прошлой недели архив вывезли. | The archive was moved on Friday, Nov. 20.
      de | Letzte Woche wurde das Archiv geräumt. | The archive was cleared on Nov. 18.
      es | Anteayer cerraron el puente. | The bridge was closed on Tuesday.
      cs | Příští týden soud vynese rozsudek. | The court will rule on Dec. 2.
      ru | Паром встал на ремонт 5 ноября. | The ferry went in for repairs on the 5th.
      de | Das Gericht entscheidet am Freitag. | The court will rule on Nov. 27.
      ru | Суд вынес решение в выходные. | The court ruled on Nov. 21.
      ar | افتتح الجسر في 14 صفر 1437 هـ. | The bridge was opened on Nov. 26, 2015.
      fa | پل در ۵ آذر ۱۳۹۴ افتتاح شد. | The bridge was opened on Nov. 26, 2015.
      th | สะพานเปิดในปี 2558 | The bridge was opened in 2015.
      """)
  void theSameTimeInOtherWordsIsLeftAlone(String language, String original, String translation) {
    assertEquals(List.of(), findings(language, original, translation));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ru | Посланники встретятся снова через неделю. | The envoys will meet again on Dec. 10.
      ru | Посланники встретились в Риге неделю назад. | The envoys met in Riga on Nov. 12.
      ru | На следующей неделе суд огласит решение. | The court will hand down its ruling on Nov. 27.
      ru | Завтра паром выйдет в море. | The ferry will put to sea on Saturday.
      ru | Послезавтра паром выйдет в море. | The ferry will put to sea on Nov. 27.
      ru | В прошлую пятницу шахту закрыли. | The mine was closed on Nov. 13.
      ru | В минувшие выходные музей посетили тысячи людей. | Thousands visited the museum on Nov. 14 and 15.
      uk | Посланці зустрінуться знову через тиждень. | The envoys will meet again on Dec. 13.
      uk | Позавчора міст закрили. | The bridge was closed on Wednesday.
      de | Vor drei Tagen wurde die Brücke gesperrt. | The bridge was closed on Tuesday.
      de | Übermorgen läuft die Fähre aus. | The ferry will put to sea on Nov. 29.
      fr | Les émissaires se sont rencontrés il y a une semaine. | The envoys met on Nov. 9.
      fr | Le tribunal rendra son jugement la semaine prochaine. | The court will rule on Dec. 9.
      es | Los enviados se reunirán de nuevo dentro de una semana. | The envoys will meet again on Jan. 3.
      es | El fin de semana pasado miles de personas visitaron el museo. | Thousands visited the museum on Nov. 28 and 29.
      zh | 特使们一周前在里加会面。 | The envoys met in Riga on Nov. 9.
      zh | 渡轮后天出海。 | The ferry will put to sea on Sunday.
      zh | 上周五，矿井关闭。 | The mine was closed on Nov. 13.
      ar | سيجتمع المبعوثون مجددا بعد أسبوع. | The envoys will meet again on Dec. 13.
      ru | В ночь на 6 марта сгорел склад. | A warehouse burned down overnight into March 16.
      ru | Ярмарка пройдёт с 1 по 5 мая. | The fair will run May 1-15.
      es | La feria se celebrará del 1 al 5 de mayo. | The fair will run from June 1 to June 5.
      ru | В 1990-е годы завод стоял. | The plant stood idle in the 1980s.
      fr | Dans les années 90, l'usine était à l'arrêt. | The plant stood idle in the 1970s.
      ru | В 2014/15 учебном году школ стало больше. | There were more schools in the 2012-13 school year.
      ar | افتتح الجسر في 14 صفر 1437 هـ الموافق 26 نوفمبر 2015. | The bridge was opened on Nov. 16, 2015.
      th | สะพานเปิดเมื่อวันที่ 26 พฤศจิกายน 2558 | The bridge was opened on 26 November 2014.
      ja | 橋は平成27年11月26日に開通した。 | The bridge was opened on Nov. 26, 2014.
      ja | 工場は昨年閉鎖された。 | The plant was closed in 2013.
      de | Das Werk wurde im vergangenen Jahr geschlossen. | The plant was closed in 2012.
      ru | Пятого числа этого месяца паром встал на ремонт. | The ferry went in for repairs on Nov. 15.
      pl | W ubiegły piątek zamknięto kopalnię. | The mine was closed on Nov. 13.
      ru | В сентябре прошлого года шахту закрыли. | The mine was closed in September 2013.
      it | Nel 2011 la miniera fu chiusa. | The mine was closed.
      es | El martes cerraron el puente viejo. | The old bridge was closed.
      ru | 24 ноября паром затонул у острова. | The ferry sank off the island.
      zh | 20世纪90年代，工厂停工。 | The plant stood idle in the 1960s.
      hi | अदालत 26 नवंबर को फैसला सुनाएगी। | The court will rule on Nov. 27.
      cs | Most byl otevřen ve čtvrtek 5. března. | The bridge was opened on Thursday, May 5.
      """)
  void anotherTimeIsTold(String language, String original, String translation) {
    assertFalse(findings(language, original, translation).isEmpty());
  }

  private static List<String> findings(String language, String original, String translation) {
    return Stream.of(OriginalTimeCheck.ofDates(), OriginalTimeCheck.ofWeekdays(), OriginalTimeCheck.ofYears())
        .flatMap(check ->
            CheckTester.of(check).dated("2015-11-26").from(language, original).findings(translation).stream())
        .map(Finding::message).toList();
  }
}
