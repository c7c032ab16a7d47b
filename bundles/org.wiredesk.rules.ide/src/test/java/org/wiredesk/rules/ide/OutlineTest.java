package org.wiredesk.rules.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.wiredesk.text.Span;

class OutlineTest {

  @Test
  void anOutlineNamesEntriesAndWhatStandsInThem() {
    Desk desk = Desk.of("""
        pack "Own rules"
        import "offices.desk"
        rule by-the-way "A calque" {
          when "by"
            "the" "way"
          flags "It came [by the way]."
          keeps "On the way."
          because "It is one."
        }
        person "Ada Example" { also "Example" office "minister" from 2014 until 2016 office "mayor" }
        event "the talks" from 2015-10-30 until 2015-11-14
        figure "key rate" { unit "percent" is -1.5 on 2015 }
        """);
    assertEquals("""
        PACK Own rules
        IMPORT offices.desk
        RULE by-the-way (A calque)
          PATTERN "by" "the" "way" (when)
          FLAGS It came [by the way].
          KEEPS On the way.
        PERSON Ada Example (Example)
          TENURE minister (2014–2016)
          TENURE mayor
        EVENT the talks (2015-10-30–2015-11-14)
        FIGURE key rate (percent)
          VALUE -1.5 (2015)
        """, Desk.written(desk.language.outline(Desk.FILE)));
  }

  @Test
  void aNameIsWhatSomebodyGoesTo() {
    Desk desk = Desk.of("rule a \"A calque\" { when \"x\" }\nterm \"Duma\"\n");
    assertEquals("rule [[a]] \"A calque\" { when \"x\" }\nterm [[\"Duma\"]]\n", desk.marked(
        desk.language.outline(Desk.FILE).stream().map(DeskOutlineNode::nameSpan).toList()));
  }

  @Test
  void halfARuleIsInTheOutlineAndSpoilsNoOther() {
    Desk desk = Desk.of("""
        rule one "b" { when "x" flags "[x]" because "c" }
        rule two "b" { when
        rul
        term "Duma"
        """);
    String outline = Desk.written(desk.language.outline(Desk.FILE));
    assertEquals(true, outline.contains("RULE two"), outline);
    assertEquals(true, outline.contains("TERM Duma"), outline);
  }

  @Test
  void anEntryOfSeveralLinesCanBeFolded() {
    Desk desk = Desk.of("""
        /* Two
           lines */
        rule one "b" {
          when "x"
        }

        term "Duma"
        person "Ada Example" {
        office "minister"
        }
        """);
    assertEquals("""
        [[/* Two
           lines */]]
        [[rule one "b" {
          when "x"
        }]]

        term "Duma"
        [[person "Ada Example" {
        office "minister"
        }]]
        """, desk.marked(desk.language.folding(Desk.FILE)));
  }

  @Test
  void aFileThatNobodyKnowsHasNothing() {
    DeskLanguage language = DeskLanguage.create();
    assertEquals(0, language.outline(Desk.FILE).size() + language.problems(Desk.FILE).size()
        + language.colours(Desk.FILE).size() + language.complete(Desk.FILE, 3).size()
        + language.format(Desk.FILE, new Span(0, 9)).size());
  }
}
