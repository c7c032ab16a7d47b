package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;

class ConfirmedFactsTest {

  private static final String BOOK = """
      person "Ada Lampo" { born 1950-03-21 }
      person "Bruno Tuono" { born 1950 }
      event "the Lakeside fire" on 2015-03-03
      figure "Examplia's key rate" { unit "percent"  is 10 on 2015-01-01  is 9 on 2016-01-01 }
      """;

  private static List<String> in(String text) {
    CheckContext context = Facts.own(BOOK, text);
    return ConfirmedFacts.of(context).stream()
        .map(fact -> fact.span().of(context.wire().text()) + " " + fact.matter() + ": " + fact.statement()).toList();
  }

  @Test
  void daysAgesAndFiguresThatTheBookHasAreConfirmed() {
    assertEquals(List.of("3 March 2015 DATE: the Lakeside fire: 3 March 2015", "65 AGE: Ada Lampo: born on 21 March 1950",
            "10 percent NUMBER: Examplia's key rate: 10 percent from 1 January 2015 on"),
        in("ROME, 4 May 2015. The Lakeside fire of 3 March 2015 was long. Ada Lampo, 65, said so."
            + " Examplia's key rate is 10 percent."));
  }

  @Test
  void whatIsNotCertainOrWrongIsNot() {
    assertEquals(List.of(), in("ROME, 4 May 2015. The Lakeside fire of 4 March 2015 was long. Ada Lampo, 64, said so."
        + " Bruno Tuono, 65, agreed. Examplia's key rate is 12 percent."));
  }
}
