package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.Severity;
import org.wiredesk.checks.api.facts.FactReference;
import org.wiredesk.rules.DeskReader;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.text.Wire;

class OfficeHolderCheckTest {

  private static final String BOOK = """
      office "President of Italy" { also "Italian President"  in "Italy"  source "Roll of Italy"  checked 2025-06 }
      person "Ada Lampo" { office "President of Italy" from 2015-02-01 until 2020-02-01 }
      person "Bruno Tuono" { office "President of Italy" from 2020-02-01 }
      """;

  private static List<Finding> findings(String book, String text) {
    CheckProfile profile = CheckProfile.DEFAULT.withFacts(DeskReader.read(List.of(new DeskSource("a.desk", book))).facts());
    return new OfficeHolderCheck().inspect(CheckContext.of(Wire.of(text), profile));
  }

  @Test
  void aFindingTellsTheSourceAndTheDayUpToWhichItWasChecked() {
    Finding finding = findings(BOOK, "ROME, 4 March 2023. Italian President Ada Lampo spoke.").get(0);
    assertTrue(finding.reasoning().contains("On that day it has Bruno Tuono, since 1 February 2020."), finding::reasoning);
    assertTrue(finding.reasoning().endsWith("Source: Roll of Italy; checked up to June 2025"), finding::reasoning);
  }

  @Test
  void aFindingLeadsToTheLinesOfTheTermsItSpeaksOf() {
    Finding finding = findings(BOOK, "ROME, 4 March 2023. Italian President Ada Lampo spoke.").get(0);
    assertEquals(List.of("a.desk:2", "a.desk:3"), finding.facts().stream().map(fact -> fact.place().toString()).toList());
    FactReference fact = finding.facts().get(0);
    assertEquals("Ada Lampo: President of Italy from 1 February 2015 to 1 February 2020", fact.statement());
    assertEquals(List.of("Roll of Italy"), fact.sources());
    assertEquals("2025-06", fact.checked().orElseThrow().toString());
  }

  @Test
  void aTermThatNobodyComparedSaysSo() {
    String doubtful = BOOK.replace("until 2020-02-01", "until 2020-02-01 unconfirmed");
    Finding finding = findings(doubtful, "ROME, 4 March 2023. Italian President Ada Lampo spoke.").get(0);
    FactReference fact = finding.facts().get(0);
    assertTrue(fact.statement().endsWith(", which nobody has compared with a source yet"), fact.statement());
    assertTrue(fact.checked().isEmpty());
    assertEquals(Severity.MINOR, finding.check().severity());
    assertEquals(Severity.MAJOR, findings(BOOK, "ROME, 4 March 2023. Italian President Ada Lampo spoke.").get(0)
        .check().severity());
  }

  /** She may be back in office: the book was not checked so late. */
  @Test
  void ofDaysAfterTheCheckTheBookKnowsNothing() {
    assertEquals(1, findings(BOOK, "ROME, 1 June 2025. Italian President Ada Lampo spoke.").size());
    assertEquals(List.of(), findings(BOOK, "ROME, 2 June 2025. Italian President Ada Lampo spoke."));
  }

  @Test
  void whatWasWrittenDownLaterIsNewerThanTheCheck() {
    String newer = BOOK.replace("from 2020-02-01 }", "from 2020-02-01 until 2027-02-01 }")
        + "person \"Carla Nube\" { office \"President of Italy\" from 2027-02-01 }";
    Finding finding = findings(newer, "ROME, 4 March 2028. Italian President Ada Lampo spoke.").get(0);
    assertTrue(finding.reasoning().contains("Carla Nube"), finding::reasoning);
  }

  @Test
  void withoutADayOfCheckingTheBookHoldsForAllDays() {
    assertEquals(1, findings(
        BOOK.replace("checked 2025-06", ""), "ROME, 4 March 2030. Italian President Ada Lampo spoke.").size());
  }
}
