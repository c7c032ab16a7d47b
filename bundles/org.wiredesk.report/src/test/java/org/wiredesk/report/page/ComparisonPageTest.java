package org.wiredesk.report.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.wiredesk.review.reissue.Comparison;
import org.wiredesk.review.reissue.Proposal;
import org.wiredesk.text.Wire;
import org.xml.sax.InputSource;

class ComparisonPageTest {

  private static final String OLD = """
      Flood in Tallmouth

      TALLMOUTH, 3 May 2024. At least 13 people were killed in the flood, rescuers said.

      The bridge at Estery will be closed until autumn.
      """;

  @Test
  void bothIssuesStandSideBySideWithTheChangedWordsMarked() throws Exception {
    String page = page(OLD.replace("13", "30") + "\nTrains run again.\n");

    for (String part : new String[] {"<p class=\"kind\">CORRECTED</p>", "Corrects number of dead to 30, not 13",
        "At least <del title=\"figure\">13</del> people", "At least <ins title=\"figure\">30</ins> people",
        "<tr class=\"added\"><td dir=\"auto\"></td><td dir=\"auto\">Trains run again.</td></tr>", "<h2>2 changes</h2>",
        "<td>paragraph 1</td><td>figure</td><td>13</td><td>30</td>"}) {
      assertTrue(page.contains(part), () -> part + " is not in " + page);
    }
  }

  @Test
  void nothingFromAWireBecomesMarkupAndNothingIsFetched() throws Exception {
    String page = page(OLD.replace("rescuers said", "<script>alert(1)</script> & \"x\" said"));

    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("src=") || page.contains("url(") || page.contains("http"), page);
    assertTrue(page.contains("&lt;script&gt;"), page);
  }

  @Test
  void equalIssuesHaveNoListOfChanges() throws Exception {
    assertFalse(page(OLD).contains("<h2>"));
  }

  /** That a parser of XML reads it shows that every element is closed. */
  private static String page(String issue) throws Exception {
    Comparison comparison = Comparison.of(Wire.of(OLD), Wire.of(issue));
    String page = ComparisonPage.of("a.txt", "<b>.txt", comparison, Proposal.of(comparison));
    parse(page);
    return page;
  }

  private static void parse(String page) throws Exception {
    DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
    parsers.newDocumentBuilder().parse(new InputSource(new StringReader(page.replace("<!DOCTYPE html>", ""))));
  }
}
