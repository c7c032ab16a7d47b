package org.wiredesk.checks.original.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Naming;
import org.wiredesk.checks.api.facts.Term;
import org.wiredesk.checks.api.facts.Translation;
import org.wiredesk.testkit.CheckTester;

class OriginalTermCheckTest {

  private static Term term(String name, List<String> also, String language, String... names) {
    Naming naming = new Naming(name, also, List.of("Old Duma"), List.of(new Translation(language, List.of(names))));
    return new Term(naming, Optional.empty(), new DeskPlace("house.desk", 7));
  }

  private static CheckTester tester(Term... terms) {
    return CheckTester.of(new OriginalTermCheck()).dated("2024-05-03")
        .under(CheckProfile.DEFAULT.withFacts(new FactBook(List.of(terms))));
  }

  @Test
  void theLongestTermIsTheOneThatStandsThere() {
    tester(term("Duma", List.of(), "ru", "Дума"), term("Town Duma", List.of(), "ru", "Городская дума"))
        .from("ru", "Депутаты Городской думы собрались.")
        .isSilentOn("Deputies of the Town Duma met.")
        .finds("[[Deputies of the Duma met.]]");
  }

  @Test
  void anAbbreviationHasNoForms() {
    CheckTester tester = tester(term("IS", List.of("Islamic State"), "ru", "ИГ"));
    tester.from("ru", "Боевики ИГ отступили.")
        .finds("[[Militants retreated.]]")
        .isSilentOn("Islamic State’s militants retreated.");
    tester.from("ru", "Эти игры окончены. Иг не было.").isSilentOn("These games are over. There were none.");
  }

  @Test
  void aWordThatIsOfTwoTermsIsRightAsEither() {
    tester(term("Peace", List.of(), "ru", "Мир"), term("Mir cards", List.of(), "ru", "Мир"))
        .from("ru", "Карты Мир не принимают.")
        .isSilentOn("Mir cards are not accepted.")
        .finds("[[The cards are not accepted.]]");
  }

  @Test
  void ofAWordThatIsNeverWrittenItsOwnRuleTells() {
    tester(term("State Duma", List.of(), "ru", "Госдума")).from("ru", "Госдума молчит.")
        .isSilentOn("The Old Duma is silent.");
  }

  @Test
  void aTermOfAnotherLanguageIsNotLookedFor() {
    tester(term("State Duma", List.of(), "uk", "Держдума"))
        .from("ru", "Держдума молчит.").isSilentOn("They are silent.");
  }

  @Test
  void theFindingTellsTheEntry() {
    Finding finding = tester(term("State Duma", List.of(), "ru", "Госдума")).from("ru", "В Госдуме молчат.")
        .findings("They are silent.").get(0);
    assertEquals("Госдуме", finding.original().get(0).words());
    assertEquals("house.desk:7", finding.facts().get(0).place().toString());
  }

  @Test
  void formsOfAWordShareItsStemAndEndAsWordsDo() {
    assertTrue(Endings.areForms("соглашение", "соглашениями"));
    assertTrue(Endings.areForms("исламское", "исламского"));
    assertTrue(Endings.areForms("рада", "радою"));
    assertTrue(Endings.areForms("rada", "rady"));
    assertTrue(Endings.areForms("městský", "městského"));
    assertFalse(Endings.areForms("совет", "советник"));
    assertFalse(Endings.areForms("москва", "московский"));
    assertFalse(Endings.areForms("мир", "мэр"));
  }
}
