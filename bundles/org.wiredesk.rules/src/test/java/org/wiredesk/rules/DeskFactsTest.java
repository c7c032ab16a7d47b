package org.wiredesk.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wiredesk.rules.Desk.assertProblems;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.facts.Event;
import org.wiredesk.checks.api.facts.FactDate;
import org.wiredesk.checks.api.facts.Figure;
import org.wiredesk.checks.api.facts.NamePeriod;
import org.wiredesk.checks.api.facts.Office;
import org.wiredesk.checks.api.facts.Organisation;
import org.wiredesk.checks.api.facts.Person;
import org.wiredesk.checks.api.facts.Place;
import org.wiredesk.checks.api.facts.Term;
import org.wiredesk.checks.api.phrases.PhraseRule;

class DeskFactsTest {

  @Test
  void aPersonHeldOfficesForATime() {
    DeskBook book = Desk.readClean("""
        office "Prime Minister of Examplia" { also "Examplian Prime Minister"  in "Examplia"  checked 2025-12 }
        person "Ada Example" {
          also "Example"
          born 1950-02
          office "Prime Minister of Examplia" from 2014-02-22 until 2016-12-12
          source "https://example.org/ada"
        }
        """);
    Person ada = book.facts().people().get(0);
    assertEquals(List.of("Ada Example", "Example"), ada.naming().right());
    assertEquals(FactDate.parse("1950-02"), ada.born());
    assertTrue(ada.tenures().get(0).covers(LocalDate.of(2016, 12, 12)));
    assertEquals(false, ada.tenures().get(0).covers(LocalDate.of(2016, 12, 13)));
    assertEquals(List.of("https://example.org/ada"), ada.sources());
    Office office = book.facts().offices().get(0);
    assertEquals(Optional.of("Examplia"), office.country());
    assertEquals(FactDate.parse("2025-12"), office.evidence().checked());
  }

  @Test
  void anEventHasItsDays() {
    DeskBook book = Desk.readClean("""
        event "the Vienna talks" from 2015-10-30 until 2015-11-14 { in "Vienna" }
        event "the Lakeside fire" on 2015-11
        """);
    Event talks = book.facts().events().get(0);
    assertEquals(LocalDate.of(2015, 11, 14), talks.until().latest());
    assertEquals(LocalDate.of(2015, 11, 30), book.facts().events().get(1).until().latest());
  }

  @Test
  void aFigureChangesWithTime() {
    Figure rate = Desk.readClean("""
        figure "key rate of the Bank of Examplia" {
          also "the key rate"
          unit "percent"
          is 10.5 on 2016-06-14
          is -11 on 2015-08-03 source "https://example.org/rate" checked 2015-08-04
        }
        """).facts().figures().get(0);
    assertEquals(FactDate.parse("2015-08-04"), rate.values().get(0).evidence().checked());
    assertEquals(List.of("https://example.org/rate"), rate.sources());
    assertEquals(List.of(new BigDecimal("-11"), new BigDecimal("10.5")),
        rate.values().stream().map(Figure.Value::number).toList());
    assertEquals(Optional.of("percent"), rate.unit());
  }

  @Test
  void whatIsNeverWrittenBecomesARule() {
    DeskBook book = Desk.readClean("""
        term "Islamic State" {
          also "ISIS", "ISIL"
          never "Islamic state"
          first "the so-called Islamic State"
          because "It is a name."
        }
        """);
    Term term = book.facts().terms().get(0);
    assertEquals(Optional.of("the so-called Islamic State"), term.first());
    PhraseRule rule = book.rules().get(0);
    assertEquals("desk:test:name-islamic-state", rule.info().id().value());
    assertEquals("It is a name.", rule.because());
    assertTrue(book.facts().nameWords().contains("ISIL"));
  }

  @Test
  void aDayThatTheCalendarLacksIsTold() {
    assertProblems("event \"x\" on [[2015-11-31]]\n~ the calendar has no 2015-11-31");
  }

  @Test
  void nothingEndsBeforeItBegins() {
    assertProblems("event \"x\" from 2015-11-13 until [[2015-11-12]]\n~ before it begins");
    assertProblems("""
        office "minister"
        person "Ada Example" { office "minister" from 2014-05-01 until [[2013-01-01]] }
        ~ this ends on 2013-01-01, before it begins on 2014-05-01
        """);
  }

  @Test
  void anOfficeMustBeWrittenDown() {
    assertProblems("""
        office "minister of trade"
        [[person "Ada Example" { office "minister of trad" }]]
        ~ did you mean “minister of trade”?
        """);
  }

  @Test
  void anOfficeThatShipsNeedsNotBeWrittenDownAgain() {
    Desk.readClean("person \"Ada Example\" { office \"Prime Minister of Italy\" from 2030-05-01 }");
  }

  @Test
  void twoInOneOfficeAtATimeAreTold() {
    assertProblems("""
        office "minister"
        person "Ada Example" { office "minister" from 2010 until 2015-03-01 }
        [[person "Bob Example" { office "minister" from 2015-01-01 }]]
        ~ “Ada Example” is “minister” in this time too, at test.desk:2
        """);
  }

  @Test
  void aSharedOfficeHasSeveralAtATime() {
    Desk.readClean("""
        office "member of parliament" { shared }
        person "Ada Example" { office "member of parliament" from 2010 }
        person "Bob Example" { office "member of parliament" from 2011 }
        """);
  }

  @Test
  void oneNameIsWrittenDownOnce() {
    assertProblems("""
        term "Duma" { also "State Duma" }
        [[term "Duma"]]
        ~ “Duma” is written down already, at test.desk:1
        """);
  }

  @Test
  void twoTermsMayNotShareAName() {
    assertProblems("""
        term "State Duma" { also "Duma" }
        [[organisation "Regional Duma" { also "Duma" }]]
        ~ “Duma” is a name of “State Duma” too, at test.desk:1
        """);
    Desk.readClean("person \"Ada Example\" { also \"Example\" }\nperson \"Bob Example\" { also \"Example\" }\n");
  }

  @Test
  void aPlaceHasANameForATime() {
    DeskBook book = Desk.readClean("""
        place "Lakeside" {
          in "Examplia"
          named "Lakeside" until 1990-03
          named "Port Example" from 1990-03 until 2001-05-06
          named "Lakeside" from 2001-05-06
        }
        organisation "Examplian Union" { from 1950  named "Examplian Community" until 1993-10-31  until 2020 }
        """);
    Place place = book.facts().of(Place.class).get(0);
    assertEquals(List.of("Lakeside", "Port Example"), place.naming().right());
    assertEquals(List.of("Lakeside", "Port Example", "Lakeside"), place.periods().stream().map(NamePeriod::name).toList());
    NamePeriod second = place.periods().get(1);
    assertTrue(second.covers(LocalDate.of(1990, 3, 1)) && !second.covers(LocalDate.of(2001, 5, 7)));
    assertEquals(4, second.place().line());
    Organisation union = book.facts().of(Organisation.class).get(0);
    assertEquals(FactDate.parse("1993-10-31"), union.periods().get(0).until());
    assertEquals(FactDate.parse("2020"), union.until());
  }

  @Test
  void aNameForATimeNeedsATime() {
    assertProblems("""
        place "Lakeside" {
          named [["Port Example"]]
          never "Lakeside-on-Sea"
          named [["Lakeside-on-Sea"]] until 1990
          named "Old Port" from 1990 until [[1980]]
        }
        ~ a name for a time without a time: write from, until or both; also is for names of all times
        ~ “Lakeside-on-Sea” is its name for a time and what you never write
        ~ this ends on 1980, before it begins on 1990
        """);
  }

  @Test
  void aThingHasNamesInOtherLanguages() {
    Term term = Desk.readClean("""
        term "Lakeside Accords" {
          ru "Приозёрные соглашения", "соглашения Приозёрья"
          zh-Hant "湖濱協議"
          ru "ПС"
        }
        """).facts().terms().get(0);
    assertEquals(List.of("Приозёрные соглашения", "соглашения Приозёрья", "ПС"), term.naming().in("ru"));
    assertEquals(List.of("湖濱協議"), term.naming().in("zh"));
    assertEquals(List.of("湖濱協議"), term.naming().in("zh-TW"));
    assertEquals(List.of(), term.naming().in("zh-Hans"));
    assertEquals(List.of(), term.naming().in("uk"));
    Place lakeside = Desk.readClean("place \"Lakeside\" { named \"Port Example\" until 1990  ru \"Приозёрск\" }").facts()
        .of(Place.class).get(0);
    assertEquals(List.of("Приозёрск"), lakeside.naming().in("ru"));
    Desk.readClean("person \"Ada Example\" { born 1950  uk \"Ада Екзампл\"  source \"x\" }");
    Desk.readClean("event \"the Lakeside fire\" on 2015-11 { de \"der Brand von Lakeside\" }");
  }

  @Test
  void aLanguageThatDoesNotExistIsTold() {
    assertProblems("term \"Duma\" { [[qq]] \"Дума\" }\n~ there is no language “qq”; a language is told by its code");
    assertProblems("term \"Duma\" { [[allso]] \"Dooma\" }\n~ there is no language “allso”; did you mean “also”?");
    assertProblems("term \"Duma\" { [[en]] \"Dooma\" }\n~ English is what this desk writes");
  }

  @Test
  void aNameInAnotherLanguageIsWrittenOnce() {
    assertProblems("term \"Duma\" { ru \"Дума\", [[\"Дума\"]] }\n~ “Дума” stands here twice");
    assertProblems("term \"Duma\" { ru [[\" \"]] }\n~ a name without letters");
    Desk.readClean("term \"Duma\" { ru \"Дума\"  uk \"Дума\" }");
  }
}
