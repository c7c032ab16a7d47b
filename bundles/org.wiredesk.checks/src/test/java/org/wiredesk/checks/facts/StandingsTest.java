package org.wiredesk.checks.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.Finding;

final class StandingsTest {

  private static final String BOOK = """
      office "President of Examplia" { also "Examplian President"  in "Examplia"  source "Roll"  checked 2025-06 }
      person "Ada Lampo" { office "President of Examplia" from 2010-02-01 until 2015-02-01 }
      person "Bruno Tuono" { office "President of Examplia" from 2015-02-01 }
      person "Carla Nube" {
        office "President of Examplia" from 2000-02-01 until 2004-02-01
        office "President of Examplia" from 2007-02-01 until 2010-02-01
      }
      """;

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      5 March 2012 | Former Examplian President Ada Lampo spoke. | Examplian President Ada Lampo spoke.
      5 March 2012 | The former president, Ada Lampo, spoke. | The president, Ada Lampo, spoke.
      5 March 2012 | Ada Lampo, the former president of Examplia, spoke. | Ada Lampo, the president of Examplia, spoke.
      5 March 2012 | President-elect Ada Lampo spoke. | President Ada Lampo spoke.
      5 March 2012 | Former president Ada Lampo spoke. | President Ada Lampo spoke.
      5 March 2009 | Former President Carla Nube spoke. | President Carla Nube spoke.
      5 March 2018 | Ada Lampo, outgoing Examplian president, spoke. | Ada Lampo, former Examplian president, spoke.
      5 March 2018 | President-elect Ada Lampo spoke. | Former President Ada Lampo spoke.
      5 March 2018 | Outgoing President Ada Lampo spoke. | Former President Ada Lampo spoke.
      5 March 2018 | Ada Lampo, an outgoing president of Examplia, spoke. | Ada Lampo, a former president of Examplia, spoke.
      5 March 2012 | Ada Lampo, a former Examplian president, spoke. | Ada Lampo, an Examplian president, spoke.
      5 March 2013 | Acting President Ada Lampo spoke. | President Ada Lampo spoke.
      """)
  void aStandingOfAnotherTimeIsTold(String day, String sentence, String right) {
    String text = "ROME, " + day + ". " + sentence;
    List<Finding> findings = findings(text);
    assertEquals(1, findings.size(), findings::toString);
    assertEquals("ROME, " + day + ". " + right, findings.get(0).fixes().get(0).applyTo(text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
      5 March 2018 | Former President Ada Lampo spoke.
      20 January 2015 | Former President Ada Lampo spoke.
      20 December 2014 | Former President Ada Lampo spoke.
      5 March 2008 | Former President Carla Nube spoke.
      5 March 2012 | Former President Ada Lampo aide Otto Hentzau spoke.
      5 March 2012 | "Former President Ada Lampo spoke," he said.
      10 December 2009 | President-elect Ada Lampo spoke.
      10 February 2010 | President-elect Ada Lampo spoke.
      5 December 2014 | President-elect Ada Lampo spoke.
      5 March 2012 | In January 2010, President-elect Ada Lampo spoke.
      10 January 2015 | Outgoing President Ada Lampo spoke.
      5 March 2011 | Acting President Ada Lampo spoke.
      5 March 2018 | In March 2010, acting President Ada Lampo spoke.
      20 February 2015 | Outgoing President Ada Lampo spoke.
      5 March 2032 | Former President Bruno Tuono spoke.
      """)
  void whatMayBeSoIsLeftAlone(String day, String sentence) {
    assertEquals(List.of(), findings("ROME, " + day + ". " + sentence));
  }

  @Test
  void theFindingTellsTheTermAndItsLine() {
    Finding finding = findings("ROME, 5 March 2012. Former Examplian President Ada Lampo spoke.").get(0);
    assertEquals("Ada Lampo was still President of Examplia on 5 March 2012", finding.message());
    assertTrue(finding.reasoning().contains("from 1 February 2010 to 1 February 2015"), finding::reasoning);
    assertEquals("a.desk:2", finding.facts().get(0).place().toString());
  }

  private static List<Finding> findings(String text) {
    CheckContext context = Facts.own(BOOK, text);
    return new OfficeHolderCheck().inspect(context);
  }
}
