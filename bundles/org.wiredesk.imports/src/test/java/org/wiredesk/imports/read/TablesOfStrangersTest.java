package org.wiredesk.imports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.imports.ImportFormat;
import org.wiredesk.imports.desk.DeskMerge;

/** Tables and results as other programs write them: nothing is taken for what it is not, nothing is lost unseen. */
final class TablesOfStrangersTest {

  private static Imported read(String name, String text) throws UnreadableImportException {
    FactReader reader = new FactReader();
    reader.read(new SourceFile(name, text), ImportFormat.AUTO);
    return reader.imported(Optional.empty(), "");
  }

  private static String desk(Imported imported) {
    return DeskMerge.merge("", "", imported.drafts(), FactBook.EMPTY).text();
  }

  private static List<String> problems(Imported imported) {
    return imported.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void daysWithStopsAndWordsForStillAreRead() throws UnreadableImportException {
    Imported imported = read("t.csv", "person;born;office;from;until\r\n"
        + "\"Example, Ada\";7.1.1950;Mayor of Lakeside;07.01.2014;present\r\n"
        + "Ada, Queen of Examplia;1960/05/09;;;\r\n"
        + "\"Bob Example, Jr.\";05.1970;Mayor of Lakeside;2010;07.01.2014\r\n");
    assertEquals(List.of(), problems(imported));
    assertEquals("""
        office "Mayor of Lakeside"

        person "Ada Example" {
          born 1950-01-07
          office "Mayor of Lakeside" from 2014-01-07
        }
        person "Ada, Queen of Examplia" {
          born 1960-05-09
        }
        person "Bob Example, Jr." {
          born 1970-05
          office "Mayor of Lakeside" from 2010 until 2014-01-07
        }
        """, desk(imported));
  }

  @Test
  void severalNamesInOneCellAreNames() throws UnreadableImportException {
    assertEquals("""
        person "Ada Example" {
          also "A. Example"
          born 1950
        }
        """, desk(read("t.csv", "person,born\nAda Example|A. Example,1950\n")));
  }

  /** Without its first day a term would hold at all times. */
  @Test
  void aTermWhoseFirstDayCannotBeReadIsLeftOut() throws UnreadableImportException {
    Imported imported = read("t.csv", "person,office,from\nAda Example,Mayor of Lakeside,03/04/2014\n");
    assertEquals("""
        office "Mayor of Lakeside"

        person "Ada Example"
        """, desk(imported));
    assertEquals(List.of(
        "t.csv:2: “03/04/2014” is no date that a desk file can hold; write 2015, 2015-11 or 2015-11-13: left out",
        "t.csv:2: “Ada Example” was “Mayor of Lakeside” from a day that nobody can read: this term is left out"),
        problems(imported));
  }

  @Test
  void aTermOfNobodyIsTold() throws UnreadableImportException {
    assertEquals(List.of("t.csv:2: nobody is named who was “Mayor of Lakeside”: the term is left out"),
        problems(read("t.csv", "person,office,from\n,Mayor of Lakeside,2014\n")));
    assertEquals(List.of(
        "q.json, result 1: no English name for person https://www.wikidata.org/wiki/Q9000003: left out"),
        problems(read("q.json", """
            [{"person": "http://www.wikidata.org/entity/Q9000003", "personLabel": "Q9000003",
              "officeLabel": "Mayor of Lakeside", "start": "2014-01-01T00:00:00Z"}]""")));
    assertEquals(List.of("p.json, membership 1: there is no post “gone”: left out"), problems(read("p.json", """
        {"persons": [{"id": "p1", "name": "Ada Example"}],
         "memberships": [{"person_id": "p1", "post_id": "gone", "start_date": "2014"}]}""")));
  }
}
