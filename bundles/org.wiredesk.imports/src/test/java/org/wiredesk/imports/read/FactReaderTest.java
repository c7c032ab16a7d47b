package org.wiredesk.imports.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.imports.ImportFormat;
import org.wiredesk.imports.desk.DeskMerge;

class FactReaderTest {

  private static Imported read(String name, String text) throws UnreadableImportException {
    FactReader reader = new FactReader();
    reader.read(new SourceFile(name, text), ImportFormat.AUTO);
    return reader.imported(Optional.empty(), "");
  }

  private static String desk(Imported imported) {
    return DeskMerge.merge("", "", imported.drafts(), FactBook.EMPTY).text();
  }

  private static String problems(Imported imported) {
    return imported.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  private static String refusal(String name, String text) {
    return assertThrows(UnreadableImportException.class, () -> read(name, text)).getMessage();
  }

  private static final String MAYORS = """
      office "Mayor of Lakeside" {
        in "Examplia"
        source "https://www.wikidata.org/wiki/Q900010"
      }

      person "Ada Example" {
        also "A. Example", "Example the Elder"
        ru "Ада Икземпл"
        born 1950-02
        office "Mayor of Lakeside" from 2014-02-22 until 2016
        source "https://www.wikidata.org/wiki/Q900001"
      }
      """;

  @Test
  void theResultsOfAQueryAreRead() throws UnreadableImportException {
    Imported imported = read("mayors.json", """
        {"head": {"vars": ["person", "personLabel"]}, "results": {"bindings": [
          {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900001"},
           "personLabel": {"type": "literal", "xml:lang": "en", "value": "Ada Example"},
           "personAltLabel": {"type": "literal", "xml:lang": "en", "value": "A. Example, Example the Elder"},
           "personLabel_ru": {"type": "literal", "xml:lang": "ru", "value": "Ада Икземпл"},
           "office": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900010"},
           "officeLabel": {"type": "literal", "xml:lang": "en", "value": "Mayor of Lakeside"},
           "countryLabel": {"type": "literal", "xml:lang": "en", "value": "Examplia"},
           "born": {"type": "literal", "datatype": "http://www.w3.org/2001/XMLSchema#dateTime", "value": "1950-02-01T00:00:00Z"},
           "bornPrecision": {"type": "literal", "value": "10"},
           "start": {"type": "literal", "value": "2014-02-22T00:00:00Z"},
           "end": {"type": "literal", "value": "+2016-00-00T00:00:00Z"}},
          {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900001"},
           "personLabel": {"type": "literal", "xml:lang": "en", "value": "Ada Example"},
           "office": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900010"},
           "officeLabel": {"type": "literal", "xml:lang": "en", "value": "Mayor of Lakeside"},
           "start": {"type": "literal", "value": "2014-01-01T00:00:00Z"}, "startPrecision": {"type": "literal", "value": "9"}}
        ]}}
        """);
    assertEquals(MAYORS, desk(imported));
    assertEquals("", problems(imported));
  }

  @Test
  void theSimpleFormAndTheTableOfTheSameQueryAreRead() throws UnreadableImportException {
    assertEquals(MAYORS, desk(read("mayors.json", """
        [{"person": "http://www.wikidata.org/entity/Q900001", "personLabel": "Ada Example",
          "personAltLabel": "A. Example, Example the Elder", "personLabel_ru": "Ада Икземпл",
          "office": "http://www.wikidata.org/entity/Q900010", "officeLabel": "Mayor of Lakeside", "countryLabel": "Examplia",
          "born": "1950-02-00T00:00:00Z", "start": "2014-02-22T00:00:00Z", "end": "2016"}]
        """)));
    assertEquals(MAYORS, desk(read("mayors.csv", "person,personLabel,personAltLabel,personLabel_ru,office,officeLabel,countryLabel,"
        + "born,start,end\r\nhttp://www.wikidata.org/entity/Q900001,Ada Example,\"A. Example, Example the Elder\",Ада Икземпл,"
        + "http://www.wikidata.org/entity/Q900010,Mayor of Lakeside,Examplia,1950-02,2014-02-22T00:00:00Z,2016\r\n")));
    assertEquals(MAYORS, desk(read("mayors.tsv", "?person\t?personLabel\t?personAltLabel\t?personLabel_ru\t?office\t?officeLabel\t"
        + "?countryLabel\t?born\t?start\t?end\n<http://www.wikidata.org/entity/Q900001>\t\"Ada Example\"@en\t"
        + "\"A. Example, Example the Elder\"@en\t\"Ада Икземпл\"@ru\t<http://www.wikidata.org/entity/Q900010>\t"
        + "\"Mayor of Lakeside\"@en\t\"Examplia\"@en\t1950-02\t\"2014-02-22T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>"
        + "\t2016\n")));
  }

  @Test
  void aTermWhoseEndNobodyKnowsIsLeftOutAndTold() throws UnreadableImportException {
    Imported imported = read("q.json", """
        {"head": {}, "results": {"bindings": [
          {"personLabel": {"type": "literal", "value": "Ada Example"}, "officeLabel": {"type": "literal", "value": "mayor"},
           "born": {"type": "bnode", "value": "t123"},
           "end": {"type": "uri", "value": "http://www.wikidata.org/.well-known/genid/7f"}},
          {"person": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900002"},
           "personLabel": {"type": "literal", "value": "Q900002"}}]}}
        """);
    assertEquals("office \"mayor\"\n\nperson \"Ada Example\"\n", desk(imported));
    assertEquals("""
        q.json, result 1: “Ada Example” was “mayor” until a day that the source does not know: this term is left out
        q.json, result 2: no English name for person https://www.wikidata.org/wiki/Q900002: left out""", problems(imported));
  }

  @Test
  void aTableOfOurOwnIsRead() throws UnreadableImportException {
    Imported imported = read("house.csv", """
        person;also;office;in;from;until;source;checked;person_uk
        Ada Example;Example|A. E.;Mayor of Lakeside;Examplia;2014-02-22;2016-12;https://example.org/ada;2026-01-31;Ада
        Bob Example;;Mayor of Lakeside;;2016-12;;;;
        """);
    assertEquals("""
        office "Mayor of Lakeside" {
          in "Examplia"
          checked 2026-01-31
        }

        person "Ada Example" {
          also "Example", "A. E."
          uk "Ада"
          office "Mayor of Lakeside" from 2014-02-22 until 2016-12
          source "https://example.org/ada"
          checked 2026-01-31
        }
        person "Bob Example" {
          office "Mayor of Lakeside" from 2016-12
        }
        """, desk(imported));
  }

  @Test
  void otherThingsAreReadToo() throws UnreadableImportException {
    assertEquals("""
        event "the Lakeside talks" from 2015-10-30 until 2015-11-14 {
          in "Vienna"
        }
        """, desk(read("e.csv", "event,start,end,place\nthe Lakeside talks,2015-10-30,2015-11-14,Vienna\n")));
    assertEquals("place \"Donnet\" {\n  in \"Examplia\"\n}\n", desk(read("p.csv", "place,in\nDonnet,Examplia\n")));
    assertEquals("""
        figure "key rate" {
          unit "percent"
          is 11 on 2015-08-03 source "https://example.org/rate" checked 2015-09
          is 10.50 on 2016-06-14
        }
        """, desk(read("f.csv", "figure,unit,value,date,source,checked\nkey rate,percent,11,2015-08-03,https://example.org/rate,2015-09\n"
            + "key rate,percent,10.50,2016-06-14,,\n")));
    assertEquals("""
        organisation "Examplian Union" {
          also "EU of E."
          de "Examplische Union"
          in "Lakeside"
          from 1993-11
        }
        """, desk(read("o.csv", "organisation,also,inception,headquartersLabel,organisation_de\n"
            + "Examplian Union,EU of E.,1993-11,Lakeside,Examplische Union\n")));
    assertEquals("""
        term "Lakeside Accords" {
          also "the Accords"
          never "Lakeside accords"
          ru "Приозёрные соглашения", "ПС"
        }
        """, desk(read("t.csv", "term,also,never,term_ru\nLakeside Accords,the Accords,Lakeside accords,Приозёрные соглашения|ПС\n")));
  }

  private static final String POPOLO = """
      {"meta": {"sources": ["https://example.org/council"]},
       "persons": [
        {"id": "p1", "name": "Ada Example", "birth_date": "1950-02-01", "death_date": "",
         "other_names": [{"name": "A. Example", "note": "short"}, {"name": "Ада Икземпл", "lang": "ru"}],
         "identifiers": [{"scheme": "wikidata", "identifier": "Q900001"}]},
        {"id": "p2", "name": "Bob Example", "sources": [{"url": "https://example.org/bob"}],
         "memberships": [{"role": "member", "organization_id": "o1", "start_date": "2010"}]}],
       "organizations": [{"id": "o1", "name": "Lakeside Council", "founding_date": "1900"}],
       "posts": [{"id": "x1", "label": "Chair", "organization_id": "o1"}],
       "memberships": [
        {"person_id": "p1", "post_id": "x1", "start_date": "2014-02-22", "end_date": "2016"},
        {"person_id": "p9", "post_id": "x1"},
        {"person_id": "p2", "post_id": "x1", "start_date": "soon"}]}
      """;

  @Test
  void popoloIsRead() throws UnreadableImportException {
    FactReader reader = new FactReader();
    reader.read(new SourceFile("council.json", POPOLO), ImportFormat.POPOLO);
    Imported imported = reader.imported(FactDate.parse("2026-01-31"), "unused");
    assertEquals("""
        office "member of Lakeside Council" {
          source "https://example.org/council"
          checked 2026-01-31
        }
        office "Chair of Lakeside Council" {
          source "https://example.org/council"
          checked 2026-01-31
        }

        person "Ada Example" {
          also "A. Example"
          ru "Ада Икземпл"
          born 1950-02-01
          office "Chair of Lakeside Council" from 2014-02-22 until 2016
          source "https://www.wikidata.org/wiki/Q900001"
          checked 2026-01-31
        }
        person "Bob Example" {
          office "member of Lakeside Council" from 2010
          source "https://example.org/bob"
          checked 2026-01-31
        }

        organisation "Lakeside Council" {
          from 1900
          source "https://example.org/council"
          checked 2026-01-31
        }
        """, desk(imported));
    assertEquals("""
        council.json, membership 2: there is no person “p9”: left out
        council.json, membership 3: start_date “soon” is no date: left out""", problems(imported));
  }

  @Test
  void anOfficeOfManyAtATimeIsShared() throws UnreadableImportException {
    String rows = List.of("Ada", "Bob", "Cid").stream().map(name -> name + ",member of council,2010,2014\n")
        .collect(Collectors.joining());
    assertTrue(desk(read("m.csv", "person,office,from,until\n" + rows)).startsWith("office \"member of council\" {\n  shared\n}\n"));
    String later = "Ada,mayor,2010,2014\nBob,mayor,2014,2015\nCid,mayor,2015,2016\n";
    assertTrue(desk(read("m.csv", "person,office,from,until\n" + later)).startsWith("office \"mayor\"\n"));
  }

  @Test
  void badRowsAreToldWithTheirLineAndTheOthersAreRead() throws UnreadableImportException {
    Imported imported = read("p.csv", """
        person,born,office,from,until
        Ada Example,31/12/1950,,,

        ,1960,mayor,2010,
        Bob Example,1960,mayor,2014,2010
        Cid Example,1970,mayor,2010,2011,2012
        "Dan
        Example",1980,,,
        Eve Example,1981-02-30,,,
        """);
    assertEquals("""
        p.csv:2: “31/12/1950” is no date that a desk file can hold; write 2015, 2015-11 or 2015-11-13: left out
        p.csv:4: nobody is named who was “mayor”: the term is left out
        p.csv:5: this ends on 2010, before it begins on 2014: left out
        p.csv:6: the row has 6 cells, the header 5: left out; a comma inside a cell needs quotation marks round the cell
        p.csv:9: “1981-02-30” is no date that a desk file can hold; write 2015, 2015-11 or 2015-11-13: left out""",
        problems(imported));
    assertTrue(desk(imported).contains("person \"Dan Example\" {\n  born 1980\n}\n"), desk(imported));
  }

  @Test
  void twoOfOneNameAreNotTakenForOne() throws UnreadableImportException {
    Imported imported = read("p.csv", """
        person,personLabel,born
        http://www.wikidata.org/entity/Q900001,Ada Example,1950
        http://www.wikidata.org/entity/Q900002,Ada Example,1990
        http://www.wikidata.org/entity/Q900001,Ada Example,1951
        """);
    assertEquals("""
        p.csv:3: there are two of the name “Ada Example”, https://www.wikidata.org/wiki/Q900001 and\
         https://www.wikidata.org/wiki/Q900002: this one is left out
        p.csv:4: person “Ada Example”: born 1951, but born 1950 before: the first is kept""", problems(imported));
  }

  @Test
  void filesThatCannotBeReadAreRefused() {
    assertTrue(refusal("a.json", "{\"persons\": [").startsWith("a.json is broken JSON: End of input at line 1"));
    assertTrue(refusal("a.json", "{\"persons\": []}\n{\"persons\": []}").startsWith("a.json is broken JSON: "));
    assertTrue(refusal("a.json", "{\"x\": 1}").startsWith("a.json is not the result of a query"));
    assertTrue(refusal("a.csv", "name,day\nx,y\n").startsWith("a.csv:1: no column names what the rows are about"));
    assertTrue(refusal("a.csv", "person,born\nAda,1950\nBob,\"1960\n").startsWith("a.csv:3: a row begins here that cannot be read"));
    assertEquals("a.csv is empty", refusal("a.csv", " \n"));
    assertThrows(UnreadableImportException.class, () -> SourceFile.of("a.csv", new byte[] {(byte) 0xC3, 0x28}));
  }

  @Test
  void tablesMadeOfQueriesNameItemsByTheirIdsOnly() throws UnreadableImportException {
    Imported imported = read("holders.csv", """
        position,person,personID,start,end,gender,DOB,DOD,image,enwiki
        Mayor of Lakeside,Ada Example,Q900001,2014-02-22,2016,female,1950-02-01,,"Ada, 2015.jpg",Ada Example
        Mayor of Lakeside,Bob Example,Q900002,2016,,male,,,,
        """);

    assertEquals("", problems(imported));
    assertEquals("""
        office "Mayor of Lakeside"

        person "Ada Example" {
          born 1950-02-01
          office "Mayor of Lakeside" from 2014-02-22 until 2016
          source "https://www.wikidata.org/wiki/Q900001"
        }
        person "Bob Example" {
          office "Mayor of Lakeside" from 2016
          source "https://www.wikidata.org/wiki/Q900002"
        }
        """, desk(imported));
  }

  @Test
  void aNameBesideAnOfficeIsAPersons() throws UnreadableImportException {
    Imported imported = read("mayors.csv", """
        Name,name_ru,office,from,until
        Ada Example,Ада Экзампль,Mayor of Lakeside,2014-02-22,2016
        """);

    assertEquals("", problems(imported));
    assertEquals("""
        office "Mayor of Lakeside"

        person "Ada Example" {
          ru "Ада Экзампль"
          office "Mayor of Lakeside" from 2014-02-22 until 2016
        }
        """, desk(imported));
  }

  @Test
  void aNameBesideNothingOfPeopleIsNoPersons() {
    assertThrows(UnreadableImportException.class, () -> read("list.csv", """
        name,source
        Lakeside,https://example.org/lakeside
        """));
  }

  @Test
  void resultsAboutItemsOfNoKindAreRefusedOnce() throws UnreadableImportException {
    assertEquals("items.json: no column names what the rows are about: person, office, organisation, place, event, figure or"
        + " term; the columns are item, itemLabel",
        refusal("items.json", """
            {"head": {"vars": ["item", "itemLabel", "birthDate"]}, "results": {"bindings": [
              {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q900001"},
               "itemLabel": {"xml:lang": "en", "type": "literal", "value": "Ada Example"}}]}}
            """));
    assertEquals("", desk(read("none.json", "{\"head\": {\"vars\": [\"person\"]}, \"results\": {\"bindings\": []}}")));
  }
}
