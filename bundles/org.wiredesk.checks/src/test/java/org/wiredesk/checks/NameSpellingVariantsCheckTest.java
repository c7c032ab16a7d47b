package org.wiredesk.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Fix;
import org.wiredesk.testkit.CheckTester;

class NameSpellingVariantsCheckTest {

  private final CheckTester tester = CheckTester.of(new NameSpellingVariantsCheck());

  @ParameterizedTest
  @CsvSource({
      "Lavrov, Lavrof", "Lavrov, Lavroff", "Sergei, Sergey", "Yushchenko, Yuschenko", "François, Francois",
      "al-Assad, Al Assad", "al-Sisi, el-Sisi", "Zelensky, Zelenskyy", "Zelenskiy, Zelenskii", "Alexei, Aleksey",
      "Kharkov, Harkov", "Yeltsin, Elcin", "Gorbachev, Gorbachyov", "Soloviev, Solovyov", "Aliyev, Aliev",
      "Nazarbayev, Nazarbaev", "Vladimir, Wladimir", "Qaeda, Qaida", "Yulia, Iulia", "Dmitriy, Dmitri"})
  void transliterationsOfOneNameFoldTogether(String one, String other) {
    assertEquals(NameFold.of(one), NameFold.of(other));
  }

  @ParameterizedTest
  @CsvSource({
      "Ivanov, Ivanova", "Russia, Russian", "Iran, Iraq", "Austria, Australia", "Sergei, Sergeyev", "Petrov, Petrova",
      "Slovakia, Slovenia", "Henan, Hunan", "Putin, Pushkin", "Koreas, Koreans"})
  void differentNamesStayApart(String one, String other) {
    assertNotEquals(NameFold.of(one), NameFold.of(other));
    assertFalse(LetterSlip.isBetween(NameFold.plain(one), NameFold.plain(other)));
  }

  @ParameterizedTest
  @CsvSource({"Myanmar, Mynamar", "Donaldson, Domaldson", "Poroshenko, Porshenko", "Bundesbank, Bundebank"})
  void aLongNameOneLetterApartIsASlip(String one, String other) {
    assertTrue(LetterSlip.isBetween(NameFold.plain(one), NameFold.plain(other)));
  }

  @Test
  void allPlacesOfTheRarerSpellingAreChangedAtOnce() {
    String text = "Nothing new.\n\nHe saw Mr. Lavrenkov, and Mr. Lavrenkov's wife. Mr. Lavrenkov met "
        + "Mr. [[Lavrenkof]]. LAVRENKOF WAS NOT THERE";
    tester.offers(text,
        "Nothing new.\n\nHe saw Mr. Lavrenkov, and Mr. Lavrenkov's wife. Mr. Lavrenkov met Mr. Lavrenkov. "
            + "LAVRENKOV WAS NOT THERE",
        "Nothing new.\n\nHe saw Mr. Lavrenkof, and Mr. Lavrenkof's wife. Mr. Lavrenkof met Mr. Lavrenkof. "
            + "LAVRENKOF WAS NOT THERE");
  }

  @Test
  void aMenuTellsWhichOfTheTwoPlacesItChanges() {
    Finding finding = tester.findings("Nothing new.\n\nHe saw Mr. Lavrenkov. Mr. Lavrenkof left.").get(0);

    assertEquals(
        List.of("Change to “Lavrenkov”", "Keep, and change “Lavrenkov” elsewhere"),
        finding.fixes().stream().map(Fix::label).toList());
  }

  @Test
  void aMenuTellsHowManyPlacesItChanges() {
    String thrice = "Nothing new.\n\nMr. Lavrenkov left. Mr. Lavrenkov rested. Mr. Lavrenkov met Mr. Lavrenkof. ";
    assertEquals("Change both “Lavrenkof” to “Lavrenkov”", firstFix(thrice + "Mr. Lavrenkof spoke."));
    assertEquals("Change all 3 “Lavrenkof” to “Lavrenkov”",
        firstFix(thrice + "Mr. Lavrenkov ate. Mr. Lavrenkof spoke. Mr. Lavrenkof slept."));
  }

  private String firstFix(String text) {
    return tester.findings(text).get(0).fixes().get(0).label();
  }

  @Test
  void bothPlacesAreShown() {
    String text = "Nothing new.\n\nHe saw Mr. Lavrenkov. Mr. Lavrenkof left.";
    Finding finding = tester.findings(text).get(0);
    assertEquals("Lavrenkof", finding.span().of(text));
    assertEquals("Lavrenkov", finding.related().get(0).span().of(text));
  }

  @Test
  void anArticleAtTheStartOfASentenceKeepsItsCapital() {
    tester.offers("Nothing new.\n\nHe saw Omar al-Exampli, Omar al-Exampli left. [[Al Exampli]] stayed.",
        "Nothing new.\n\nHe saw Omar al-Exampli, Omar al-Exampli left. Al-Exampli stayed.",
        "Nothing new.\n\nHe saw Omar Al Exampli, Omar Al Exampli left. Al Exampli stayed.");
  }

  @Test
  void aCommonWordOneLetterFromANameIsLeftAlone() {
    tester.isSilentOn("Nothing new.\n\nMr. Marchand came, Mr. Marchand left. Merchand is a word, a merchand is a man.");
  }

  @Test
  void manySpellingsTakeLinearTime() {
    StringBuilder text = new StringBuilder("Nothing new.\n\n");
    for (int i = 0; i < 40_000; i++) {
      String bits = Integer.toBinaryString(i | 1 << 17).replace("0", "ab").replace("1", "aabb");
      text.append("Mr. ").append(Character.toUpperCase(bits.charAt(0))).append(bits, 1, Math.min(30, bits.length()))
          .append(" came. ");
    }
    assertTimeout(Duration.ofMinutes(3), () -> tester.findings(text.toString()));
    assertEquals(List.of(), tester.findings("Nothing new.\n\n" + "A".repeat(200_000) + " B" + "b".repeat(200_000)));
  }
}
