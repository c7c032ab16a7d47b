package org.wiredesk.checks.original.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.testkit.CheckTester;

class OriginalNumberCheckTest {

  private final CheckTester tester = CheckTester.of(new OriginalNumberCheck(NumberAspect.VALUE));

  @Test
  void offersTheOriginalsNumberInFiguresForFigures() {
    tester.from("ru", "Наводнение разрушило 64 дома.")
        .offers("The flood destroyed [[46]] houses.", "The flood destroyed 64 houses.");
    tester.from("zh", "体育场可容纳25万人。")
        .offers("The hall holds [[25,000]] people.", "The hall holds 250,000 people.");
  }

  @Test
  void offersItInWordsForWordsAndWithTheirCapital() {
    tester.from("uk", "Сім водолазів спустилися на дно.")
        .offers("[[Five]] divers went down.", "Seven divers went down.");
    tester.from("it", "Ha vinto per la sesta volta.")
        .offers("It was her [[fifth]] victory.", "It was her sixth victory.");
  }

  @Test
  void keepsTheCurrencyAndWritesTheScale() {
    tester.from("pl", "Fabrykę sprzedano za 3,5 mld dolarów.")
        .offers("The plant was sold for [[$3.5 million]].", "The plant was sold for $3.5 billion.");
  }

  @Test
  void keepsAllPlacesOfARate() {
    tester.from("ru", "Курс евро составил 40,45827 рубля.")
        .offers("The euro stood at [[40.48527 rubles]].", "The euro stood at 40.45827 rubles.");
  }

  @Test
  void callsACurrencyAsTheTextsDo() {
    assertEquals("The original has 1.5 billion crowns here",
        message("ru", "Ремонт обойдётся в полтора миллиарда крон.", "It will cost a million and a half crowns."));
    assertEquals("The original has CZK 500 million here",
        message("cs", "Oprava bude stát CZK 500 milionů.", "The repair will cost CZK 50 million."));
    assertEquals("The original has 30 pesos here",
        message("es", "El billete cuesta 30 pesos.", "A 13-peso ticket is sold."));
    assertEquals("The original has $3.5 billion here",
        message("ru", "Завод продан за 3,5 млрд долларов.", "The plant was sold for 3.5 million dollars."));
  }

  @Test
  void offersNothingWhereTwoNumbersMayHaveChangedPlaces() {
    List<Finding> findings = tester.from("de", "Es gab 12 Tote und 30 Verletzte.")
        .findings("There were 13 dead and 31 injured.");
    assertEquals(2, findings.size());
    assertTrue(findings.stream().allMatch(finding -> finding.fixes().isEmpty()));
  }

  @Test
  void isSilentWhereTheSentenceBehindHasTheNumber() {
    tester.from("ru", "Погибли 17 горняков. Шахту закрыли.")
        .isSilentOn("The mine was closed. The blast killed 17 miners.");
  }

  @Test
  void callsAnAmountByItsUnit() {
    assertEquals("The original has 2.5 hours here",
        message("ru", "Заседание длилось 2 часа 30 минут.", "The session took 3.5 hours."));
    assertEquals("The original has -15 degrees here",
        message("de", "Es waren minus 15 Grad.", "It was 15 degrees."));
  }

  @Test
  void takesNoTwoPartsForOne() {
    tester.from("ru", "Рейс длился 2 часа, 30 пассажиров уснули.")
        .finds("The flight took two hours, [[20]] passengers fell asleep.");
  }

  /** Texts that nobody writes are still compared, and in no more than their length. */
  @ParameterizedTest
  @ValueSource(strings = {"%d, ", "%d km 200 m, ", "%d out of five, "})
  void comparesASentenceOfCountlessNumbers(String part) {
    StringBuilder original = new StringBuilder("Das sind ");
    StringBuilder translation = new StringBuilder("These are ");
    for (int i = 0; i < 12_000; i++) {
      original.append(String.format(Locale.ROOT, part, 1000 + i));
      translation.append(String.format(Locale.ROOT, part, 41_000 + i));
    }
    assertTimeoutPreemptively(Duration.ofSeconds(60),
        () -> tester.from("de", original + "mehr.").findings(translation + "more."));
  }

  private String message(String language, String original, String translation) {
    List<Finding> findings = tester.from(language, original).findings(translation);
    assertEquals(1, findings.size());
    return findings.get(0).message();
  }
}
