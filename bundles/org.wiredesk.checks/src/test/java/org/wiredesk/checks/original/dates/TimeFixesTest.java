package org.wiredesk.checks.original.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

/** What is missing is put in where its place is sure, and nowhere else. */
final class TimeFixesTest {

  private static List<String> fixed(String language, String original, String translation) {
    return List.of(OriginalTimeCheck.ofDates(), OriginalTimeCheck.ofWeekdays(), OriginalTimeCheck.ofYears()).stream()
        .flatMap(check -> CheckTester.of(check).from(language, original).findings(translation).stream())
        .flatMap(finding -> finding.fixes().stream()).map(fix -> fix.applyTo(translation)).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ru | 24 ноября паром затонул у острова. | The ferry sank off the island. | On November 24, the ferry sank off the island.
      ru | В среду паром затонул у острова. | It sank off the island. | On Wednesday, it sank off the island.
      de | Am 24. November sank die Fähre vor der Insel. | The ferry sank off the island. | On November 24, the ferry sank off the island.
      it | Nel 2011 la miniera fu chiusa. | The mine was closed. | In 2011, the mine was closed.
      ru | Договор подписан 3 марта 2014 года. | The treaty was signed. | The treaty was signed on March 3, 2014.
      ru | Договор подписан в пятницу. | The treaty was signed. | The treaty was signed on Friday.
      ru | Заявку отклонили 25 ноября 2014 года. | On Nov. 25 the bid was rejected. | On Nov. 25, 2014, the bid was rejected.
      ru | Заявку отклонили 25 ноября 2014 года. | The bid was rejected on 25 November. | The bid was rejected on 25 November 2014.
      ru | Заявку отклонили в ноябре 2014 года. | The bid was rejected in November. | The bid was rejected in November 2014.
      ru | Заявку отклонили в среду, 25 ноября. | The bid was rejected on Wednesday. | The bid was rejected on Wednesday, November 25.
      ru | Заявку отклонили в среду, 25 ноября. | The bid was rejected on Nov. 25. | The bid was rejected on Wednesday, Nov. 25.
      """)
  void itIsPutInWhereEnglishHasIt(String language, String original, String translation, String right) {
    assertEquals(List.of(right), fixed(language, original, translation));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ru | Мост через залив 22 июля откроет губернатор. | The bridge over the bay will be opened by the governor.
      ru | До 3 марта договор не подписали. | The treaty was not signed.
      ru | 3 марта и позже договор не подписали. | The treaty was not signed.
      ru | Участники покинули зал до 3 марта. | The members left the hall.
      ru | 24 ноября паром затонул у острова. | Rescuers say that the ferry sank off the island.
      ru | Паром затонул у острова 24 ноября. | The ferry sank off the island, its owner said.
      """)
  void whereItsPlaceIsNotSureNothingIsOffered(String language, String original, String translation) {
    assertEquals(List.of(), fixed(language, original, translation));
  }

  @Test
  void theWeekdayOfTheDatelineIsThatOfTheWiresOwnYear() {
    String translation = "MOSCOW, Thursday, Nov. 26 (Vestnik) - The ferry put to sea.";
    Finding finding = CheckTester.of(OriginalTimeCheck.ofDates()).dated("2015-11-26")
        .from("ru", "МОСКВА, 25 ноября (Вестник) - Паром вышел в море.").findings(translation).get(0);
    assertEquals("MOSCOW, Wednesday, Nov. 25 (Vestnik) - The ferry put to sea.",
        finding.fixes().get(0).applyTo(translation));
  }

  @Test
  void whereTheWeekdayAloneIsMissingItAloneGoesIn() {
    String translation = "The storm passed on Nov. 26. The ferry sank.";
    Finding finding = CheckTester.of(OriginalTimeCheck.ofWeekdays())
        .from("ru", "Буря прошла 26 ноября. В четверг 26 ноября паром затонул.").findings(translation).get(0);
    assertEquals("The storm passed on Nov. 26. On Thursday, the ferry sank.",
        finding.fixes().get(0).applyTo(translation));
  }

  @Test
  void theWiresOwnMannerIsKept() {
    assertEquals(List.of("The port opened on 2 Feb. 2014. On 24 Nov., the ferry sank off the island."),
        fixed("ru", "Порт открылся 2 февраля 2014 года. 24 ноября паром затонул у острова.",
            "The port opened on 2 Feb. 2014. The ferry sank off the island."));
  }

  @Test
  void withoutAFixItIsSaidWhereTheOriginalHasIt() {
    Finding finding = CheckTester.of(OriginalTimeCheck.ofDates())
        .from("ru", "Мост через залив 22 июля откроет губернатор.")
        .findings("The bridge over the bay will be opened by the governor.").get(0);
    assertTrue(finding.reasoning().endsWith("It stands there behind “Мост через залив”."), finding::reasoning);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ru | МОСКВА, 26 ноя — РИА Новости. Паром затонул. | MOSCOW, 25 Nov. The ferry sank. | MOSCOW, 26 Nov. The ferry sank.
      ru | МОСКВА, 26 ноября. /ТАСС/. Паром затонул. | MOSCOW, October 26. /TASS/. The ferry sank. | MOSCOW, November 26. /TASS/. The ferry sank.
      de | BERLIN, 3. Mai (dpa) - Die Fähre sank. | BERLIN, May 13 (dpa) - The ferry sank. | BERLIN, May 3 (dpa) - The ferry sank.
      ru | МОСКВА, 25 ноября (Вестник) - Паром вышел в море. | MOSCOW, Thursday, Nov. 26 (Vestnik) - The ferry put to sea. | MOSCOW, Nov. 25 (Vestnik) - The ferry put to sea.
      ru | МОСКВА, 25 ноября 2015 (Вестник) - Паром вышел в море. | MOSCOW, Thursday, Nov. 26, 2015 (Vestnik) - The ferry put to sea. | MOSCOW, Wednesday, Nov. 25, 2015 (Vestnik) - The ferry put to sea.
      zh | 新华社北京11月26日电 渡轮沉没。 | BEIJING, Nov. 25 (Xinhua) -- The ferry sank. | BEIJING, Nov. 26 (Xinhua) -- The ferry sank.
      ru | МОСКВА, 26 ноября 2015. /ТАСС/. Паром затонул. | MOSCOW, November 26, 2014. /TASS/. The ferry sank. | MOSCOW, November 26, 2015. /TASS/. The ferry sank.
      """)
  void theDatelineIsHeldAgainstTheOriginals(String language, String original, String translation, String right) {
    assertEquals(List.of(right), fixed(language, original, translation));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      ru | МОСКВА, 26 ноя — РИА Новости. Паром затонул. | MOSCOW, 26 Nov. The ferry sank.
      ru | МОСКВА, 26 ноя — РИА Новости. Паром затонул. | MOSCOW, November 26, 2015. The ferry sank.
      ru | МОСКВА, 26 ноя — РИА Новости. Паром затонул. | MOSCOW. The ferry sank.
      ja | 【モスクワ共同】渡し船が沈没した。 | MOSCOW, Nov. 26 (Kyodo) -- The ferry sank.
      """)
  void anEqualDatelineIsLeftAlone(String language, String original, String translation) {
    assertEquals(List.of(), fixed(language, original, translation));
  }
}
