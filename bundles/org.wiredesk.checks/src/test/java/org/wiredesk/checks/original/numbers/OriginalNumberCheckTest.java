package org.wiredesk.checks.original.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  private String message(String language, String original, String translation) {
    List<Finding> findings = tester.from(language, original).findings(translation);
    assertEquals(1, findings.size());
    return findings.get(0).message();
  }
}
