package org.wiredesk.mentions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.text.Wire;

class NamesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      The talks with Brondin failed, and Brondin left.   | Brondin
      Brondin left after the talks that Brondin had.     | Brondin
      The talks with President Brondin failed.           | Brondin
      The talks with Mr. Brondin failed.                 | Brondin
      He told the aide to Russian President Yegor Brondin. | Brondin
      It was late, said Brondin.                         | Brondin
      It was late, Brondin added.                        | Brondin
      He met Prime Minister of Freedonia Otto Brondin.   | Brondin
      They saw Jean-Luc Brondin there.                   | Jean-Luc
      They saw Omar al-Brondin there. All like Omar.     | al-Brondin
      They saw Charles de Brondin there.                 | Brondin
      They saw V. V. Brondin there, Brondin's men said.  | Brondin's
      The Brondins' house and the Brondins are old.      | Brondins’
      He met Sean O'Brondin in Cork.                     | O’Brondin
      The National Action Party (NAPX) won.              | NAPX
      """)
  void aWordIsANameBecauseOfHowTheWireWritesIt(String text, String name) {
    assertTrue(names("Nothing here.\n\n" + text).isName(name), () -> names(text).words().toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Goverment said nothing.                            | Goverment
      Yesteday Putin came. Putin left.                   | Yesteday
      The Presidnet Putin came, and the Presidnet left.  | Presidnet
      He said: “Goverment is late.”                      | Goverment
      Thier house is big. Thier men are late.            | Thier
      He saw the brondin.                                | brondin
      The Unknown came.                                  | Unknown
      """)
  void aCapitalAloneMakesNoName(String text, String word) {
    assertFalse(names("Nothing here.\n\n" + text).isName(word));
  }

  @Test
  void capitalsOfAHeadlineSayNothing() {
    String text = "Brondin Wins Againn In Riga Vote\n\nRIGA, 3 April 2024. President Brondin won.";
    Names names = names(text);
    assertFalse(names.isName("Againn"));
    assertTrue(names.isName("BRONDIN"));
    assertTrue(names.isName("Riga"));
  }

  @Test
  void anUnsureWordMayBeAName() {
    Names names = names("Nothing here.\n\nHe came from Brondin.");
    assertFalse(names.isName("Brondin"));
    assertTrue(names.mayBeName("Brondin"));
    assertFalse(names.mayBeName("Nothing"));
  }

  @Test
  void namesHaveAllTheirWordsAndPlaces() {
    String text = "Nothing here.\n\nLater Omar al-Brondin came. Omar al-Brondin's men met Charles de Brondin.";
    List<Names.Name> all = names(text).all();
    assertEquals(List.of("Omar al-Brondin", "Charles de Brondin"), all.stream().map(Names.Name::text).toList());
    assertEquals("Omar al-Brondin", all.get(0).places().get(1).of(text));
  }

  @Test
  void monthsAndWeekdaysAreNoNames() {
    Names names = names("Nothing here.\n\nHe came in March on Monday. She left in March on Monday with Alice March.");
    assertEquals(List.of("Alice March"), names.all().stream().map(Names.Name::text).toList());
  }

  @ParameterizedTest
  @CsvSource({"'Brondin '", "'B. '", "'Brondin-'", "'de '", "'“Brondin” '"})
  void longLinesTakeLinearTime(String piece) {
    assertTimeout(Duration.ofMinutes(3), () -> names(piece.repeat(60_000)));
  }

  private static Names names(String text) {
    return Mentions.of(Wire.of(text)).names();
  }
}
