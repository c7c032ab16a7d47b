package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.Finding;

class NameSpellingCheckTest {

  private static final String BOOK = """
      office "President of Examplia" { also "Examplian President"  in "Examplia" }
      person "Dmitry Ostrov" { also "Dmitri Ostrov"  source "Roll"  office "President of Examplia" from 2010 until 2020 }
      person "Alexey Yasny" { office "President of Examplia" from 2020 }
      """;

  private static List<String> fixes(CheckContext context) {
    return new NameSpellingCheck().inspect(context).stream()
        .map(finding -> finding.span().of(context.wire().text()) + " > " + finding.fixes().get(0).edits().get(0).replacement())
        .toList();
  }

  @Test
  void theDesksOwnSpellingIsTheHouses() {
    assertEquals(List.of("Dmitriy Ostrov > Dmitry Ostrov", "Aleksei Yasnyi > Alexey Yasny"),
        fixes(Facts.own(BOOK, "ROME, 4 March 2015. Dmitriy Ostrov met Aleksei Yasnyi, Dmitri Ostrov and Dmitry Ostrov.")));
  }

  @Test
  void ofPeopleWhoShipTransliterationsInUseAreRight() {
    assertEquals(List.of("Dmitrij Ostrow > Dmitry Ostrov"), fixes(Facts.shipped(
        BOOK, "ROME, 4 March 2015. Dmitriy Ostrov, Dmitrii Ostrov and Dmitrij Ostrow met Aleksei Yasny and Alexei Yasnyy.")));
  }

  @Test
  void aSlipNeedsTheOfficeOnTheWiresDay() {
    assertEquals(List.of("Dmitry Ostrof > Dmitry Ostrov", "Dmitry Ostrav > Dmitry Ostrov"), fixes(Facts.own(BOOK,
        "ROME, 4 March 2015. Dmitry Ostrof spoke. Examplian President Dmitry Ostrav spoke. Dmitry Ostrav left.")));
    assertEquals(List.of(), fixes(Facts.own(BOOK, "ROME, 4 March 2022. Examplian President Dmitry Ostrav spoke.")));
  }

  @Test
  void bothWordsMayBeSlips() {
    assertEquals(List.of("Dmitro Ostrova > Dmitry Ostrov"), fixes(Facts.own(BOOK,
        "ROME, 4 March 2015. Examplian President Dmitro Ostrova met Examplian President Timur Ostrova.")));
  }

  @Test
  void nobodyIsCorrectedOntoANamesake() {
    assertEquals(List.of(), fixes(Facts.own(BOOK, "ROME, 4 March 2015. Examplian President Dmitry Ostrov met his brother"
        + " Dimitar Ostrov, Dmitry Ostrovsky, Viktor Ostrov and the Examplian President's aide Dmitry Ostap.")));
  }

  @Test
  void diacriticsAreNotAskedFor() {
    assertEquals(List.of(), fixes(Facts.own("person \"José Muñoz\"", "ROME, 4 March 2015. Jose Munoz met José Muñoz.")));
  }

  @Test
  void theFindingLeadsToThePerson() {
    Finding finding =
        new NameSpellingCheck().inspect(Facts.own(BOOK, "ROME, 4 March 2015. Dmitriy Ostrov spoke.")).get(0);
    assertEquals("a.desk:2", finding.facts().get(0).place().toString());
    assertTrue(finding.reasoning().contains("right is also Dmitri Ostrov. Source: Roll"), finding::reasoning);
  }
}
