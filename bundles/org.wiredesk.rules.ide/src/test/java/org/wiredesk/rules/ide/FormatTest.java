package org.wiredesk.rules.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.Packs;
import org.wiredesk.text.Span;

class FormatTest {

  /** Formats a text, and sees that formatting it again changes nothing. */
  private static void assertFormatted(String expected, String text) {
    Desk desk = Desk.of(text);
    String formatted = desk.edited(desk.language.format(Desk.FILE));
    assertEquals(expected, formatted, () -> "" + desk.language.problems(Desk.FILE));
    assertEquals(List.of(), Desk.of(formatted).language.format(Desk.FILE), () -> "" + desk.language.problems(Desk.FILE));
  }

  @Test
  void eachClauseOfARuleHasItsLine() {
    assertFormatted("""
        rule a "b" {
          when "x"
          suggest "y", "z"
          flags "[x]" to "y"
          category style/unidiomatic
          because "c"
        }
        """, "rule   a\n\"b\"{ when \"x\" suggest \"y\" ,\"z\"\n\n\n  flags \"[x]\" to   \"y\"\ncategory style / unidiomatic\n"
        .replace("\n\n\n", "\n") + "because \"c\"}");
  }

  @Test
  void signsOfAPatternStandWhereTheyBelong() {
    assertFormatted("""
        rule a "b" {
          when start ("x" | <y|z>)? who:name{1,2} ..3 without ("," | verb) ["u"] any except (noun | name){2} end
          because "c"
        }
        """, "rule a \"b\" {when start( \"x\"|<y|z> ) ? who :name { 1 , 2 } .. 3 without(\",\"|verb)[ \"u\" ]any"
        + " except ( noun|name ) {2}  end because \"c\" }\n");
  }

  @Test
  void aTranslationIsAClause() {
    assertFormatted("""
        term "Duma" {
          also "State Duma"
          ru "Дума", "ГД"
          zh-Hant "杜馬"
        }
        place "Riga" { ru "Рига"  in "Latvia" }
        """, "term \"Duma\" { also \"State Duma\" ru \"Дума\" ,\"ГД\"\nzh-Hant   \"杜馬\" }\n"
        + "place \"Riga\" {ru \"Рига\" in \"Latvia\"}\n");
  }

  @Test
  void lineBreaksInsideAClauseStayAndAreSetIn() {
    assertFormatted("""
        rule a "b" {
          when "x"
            | "y" "z"

          suggest "u",
            "v"
          because "a string
        over lines"
        }
        """, "rule a \"b\" {\nwhen \"x\"\n| \"y\"\t\"z\"\n\n\nsuggest \"u\",\n\n\"v\"\nbecause \"a string\nover lines\"\n}\n");
  }

  @Test
  void aFactInOneLineStaysThereAndOthersHaveTheirLines() {
    assertFormatted("""
        office "mayor" { also "head"  in "Riga" }
        person "Ada" {
          also "A",
            "B"
          office "mayor" from 2014-02-22 until 2016
          source "https://example.org"
          checked 2025-12
        }
        event "x" from 2015-10 until 2015-11 { in "Riga" }
        figure "rate" { unit "percent"  is -11 on 2015-08-03 source "y" checked 2015-09  is 10.5 on 2016 }
        """, "office \"mayor\"{also \"head\" in \"Riga\"}\nperson  \"Ada\" {\nalso \"A\",\n\"B\" office\n\"mayor\" from 2014-02-22"
        .replace("office\n", "office ") + " until 2016\n      source \"https://example.org\" checked  2025-12 }\n"
        + "event \"x\" from 2015-10 until 2015-11 {in \"Riga\"}\n"
        + "figure \"rate\" {unit \"percent\" is - 11 on 2015-08-03 source \"y\"  checked 2015-09 is 10.5 on 2016}");
  }

  @Test
  void commentsStayAsTheyAreAndWhereTheyAre() {
    assertFormatted("""
        // First.

        /* Two
             lines */
        pack "p" { original ru } // here

        // Before the rule.
        rule a "b" { // of old
          // why
          when "x" // so
          /* long
              comment */
          because "c"
        }
        """, """
        // First.

        /* Two
             lines */
        pack "p" {original ru} // here



        // Before the rule.
        rule a "b" { // of old
            // why
         when "x" // so
            /* long
              comment */
            because "c" }
        """);
  }

  @Test
  void whatCannotBeReadStaysAsItIs() {
    assertFormatted("term \"A\" { also \"B\" }\nterm   \"C\" {  also\nterm \"D\"\n",
        "term \"A\"{also \"B\"}\nterm   \"C\" {  also\nterm   \"D\"");
  }

  @Test
  void aSelectionIsFormattedByWholeEntries() {
    String text = "term  \"A\"\nterm  \"B\"\nterm  \"C\"\n";
    Desk desk = Desk.of(text);
    assertEquals("term  \"A\"\nterm \"B\"\nterm  \"C\"\n",
        desk.edited(desk.language.format(Desk.FILE, new Span(12, 14))));
  }

  @Test
  void lineEndsOfWindowsStay() {
    assertFormatted("term \"A\" {\r\n  also \"B\"\r\n}\r\n\r\nterm \"C\"\r\n",
        "term \"A\" {\r\nalso \"B\"}\r\n\r\n\r\nterm  \"C\"\r\n");
  }

  @Test
  void formattingAPackThatShipsChangesNothingItSays() {
    DeskSource pack = Packs.sources().get(0);
    Desk desk = Desk.of(pack.text());
    String formatted = desk.edited(desk.language.format(Desk.FILE));
    Desk after = Desk.of(formatted);
    assertEquals(words(pack.text()), words(formatted));
    assertEquals(desk.language.book().rules().size(), after.language.book().rules().size());
    assertEquals(List.of(), after.language.format(Desk.FILE));
    assertNotEquals(0, formatted.length());
  }

  private static String words(String text) {
    return text.replaceAll("\\s", "");
  }

  @Test
  void eachNameOfATimeIsAClause() {
    assertFormatted("""
        place "Lakeside" {
          named "Lakeside" until 1990
          named "Port Example" from 1990 until 2001-05-06
          in "Examplia"
        }
        """, "place \"Lakeside\"{\nnamed \"Lakeside\"   until 1990 named \"Port Example\" from 1990  until 2001-05-06 in\"Examplia\"}\n");
  }
}
