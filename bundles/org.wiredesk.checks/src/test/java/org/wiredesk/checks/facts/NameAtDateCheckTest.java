package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.Finding;

class NameAtDateCheckTest {

  private static final String BOOK = """
      place "Lakeside" {
        in "Examplia"  source "Gazetteer"  checked 2020
        named "Lakeside" until 1990-03-01  named "Port Example" from 1990-03-01 until 2001-05-06
        named "Lakeside" from 2001-05-06
      }
      organisation "Regional Union" { named "Regional Community" until 1999 }
      organisation "Lake League" { named "Lake League" until 1999 }
      organisation "Red Guard" { also "RG"  named "RG" until 1990 }
      organisation "Rail Group" { also "RG" }
      """;

  private static List<Finding> findings(String text) {
    return new NameAtDateCheck().inspect(Facts.own(BOOK, text));
  }

  private static List<String> words(String text) {
    CheckContext context = Facts.own(BOOK, text);
    return new NameAtDateCheck().inspect(context).stream().map(it -> it.span().of(context.wire().text())).toList();
  }

  @Test
  void aNameIsRightInItsTimeOnly() {
    assertEquals(List.of("Lakeside"), words("ROME, 4 March 1995. They met in Lakeside."));
    assertEquals(List.of("Port Example"), words("ROME, 4 March 2015. They met in Port Example."));
    assertEquals(List.of(), words("ROME, 4 March 2015. They met in Lakeside."));
    assertEquals(List.of(), words("ROME, 4 March 1995. They met in Port Example."));
  }

  @Test
  void theDatelineIsJudgedAndTakesTheFixInItsCapitals() {
    assertEquals(List.of("PORT EXAMPLE"), words("PORT EXAMPLE, 4 March 2015. The mayor spoke."));
    assertEquals(List.of("Lakeside"), words("Lakeside, 4 March 1995. The mayor spoke."));
    assertEquals(List.of(), words("LAKESIDE, 4 March 2015. The mayor spoke."));
    assertEquals(List.of(), words("LAKESIDE, 4 March 1985. The mayor spoke."));
    assertEquals("LAKESIDE, 4 March 2015. The mayor spoke.", findings("PORT EXAMPLE, 4 March 2015. The mayor spoke.")
        .get(0).fixes().get(0).applyTo("PORT EXAMPLE, 4 March 2015. The mayor spoke."));
  }

  @Test
  void weeksAroundAChangeBothAreRight() {
    assertEquals(List.of(), words("ROME, 4 June 2001. They met in Port Example, near the old Lakeside pier."));
    assertEquals(List.of("Port Example"), words("ROME, 4 August 2001. They met in Port Example."));
  }

  @Test
  void theNameOfThatDayIsOfferedInTheMannerOfTheWire() {
    Finding finding = findings("ROME, 4 March 2015. They met in PORT EXAMPLE.").get(0);
    assertEquals("LAKESIDE", finding.fixes().get(0).edits().get(0).replacement());
    assertEquals("a.desk:1", finding.facts().get(0).place().toString());
    assertTrue(finding.reasoning().endsWith("On that day it was Lakeside. Source: Gazetteer; checked up to 2020"),
        finding::reasoning);
  }

  @Test
  void withoutANewNameNothingIsOffered() {
    assertEquals(List.of(), findings("ROME, 4 March 2015. The Lake League agreed.").get(0).fixes());
    Finding finding = findings("ROME, 4 March 2015. The Regional Community agreed.").get(0);
    assertEquals("Change to “Regional Union”", finding.fixes().get(0).label());
  }

  @Test
  void aSentenceThatTellsOfTheChangeOrOfThenIsLeftAlone() {
    assertEquals(List.of(), words("ROME, 4 March 2015. Lakeside, then Port Example, grew. The town was renamed Port Example."));
    assertEquals(List.of(), words("ROME, 4 March 2015. In 1995 a port was built. Ships came to Port Example."));
    assertEquals(List.of(), words("ROME, 4 March 2015. Port Example City won. So did the Port Example process."));
  }

  @Test
  void aNameThatTwoEntriesShareIsNotJudged() {
    assertEquals(List.of(), words("ROME, 4 March 2015. The RG said so."));
  }
}
