package org.wiredesk.checks.original;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.OriginalPlace;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Naming;
import org.wiredesk.checks.api.facts.Term;
import org.wiredesk.checks.api.facts.Translation;
import org.wiredesk.testkit.CheckTester;

class OriginalNameCheckTest {

  private static final CheckTester TESTER = CheckTester.of(new OriginalNameCheck());

  @Test
  void itShowsTheOtherNameInBothScripts() {
    Finding finding = TESTER.from("ru", "Посол Лавринович прибыл в Вену.")
        .findings("Ambassador Tereshchenko came to Vienna.").get(0);
    assertEquals(
        "The original has “Лавринович” (Lavrinovich) here, not “Tereshchenko”", finding.message());
    assertEquals(List.of("Лавринович"), finding.original().stream().map(OriginalPlace::words).toList());
    assertEquals(List.of(), finding.fixes());
  }

  @Test
  void aCountryIsPutRight() {
    TESTER.from("ru", "По их словам, они поддержат Египет.")
        .offers("They say that they will support [[Syria]].", "They say that they will support Egypt.");
  }

  @Test
  void aNameThatDoesNotChangeIsPutRight() {
    TESTER.from("es", "El acuerdo fue firmado por Valderrama en abril.")
        .offers("The deal was signed by [[Guadarrama]] in April.", "The deal was signed by Valderrama in April.");
  }

  @Test
  void aNameFoundNowhereShowsTheSentence() {
    Finding finding = TESTER.from("zh", "发言人这样说。").findings("The spokesman of Hezbollah said so.").get(0);
    assertEquals("Nothing in the original sounds like “Hezbollah”", finding.message());
    assertEquals("发言人这样说。", finding.original().get(0).words());
  }

  @Test
  void theBookKnowsOtherNames() {
    CheckTester tester = TESTER.from("ru", "Журналисты видели Матвея Чёрного в гостинице «Северная».");
    tester.finds("Reporters saw [[Mikke Blackfield]] in the hotel.");
    tester.under(CheckProfile.DEFAULT.withFacts(book("Mikke Blackfield", "Матвей Чёрный")))
        .isSilentOn("Reporters saw Mikke Blackfield in the hotel.");
  }

  @Test
  void aTranslationWithoutLettersIsNone() {
    TESTER.from("ru", "Журналисты видели Матвея Чёрного в гостинице «Северная».")
        .under(CheckProfile.DEFAULT.withFacts(book("Mikke Blackfield", "-")))
        .finds("Reporters saw [[Mikke Blackfield]] in the hotel.");
  }

  private static FactBook book(String english, String russian) {
    Naming naming = new Naming(english, List.of(), List.of(), List.of(new Translation("ru", List.of(russian))));
    return new FactBook(List.of(new Term(naming, Optional.empty(), new DeskPlace("house.desk", 1))));
  }
}
