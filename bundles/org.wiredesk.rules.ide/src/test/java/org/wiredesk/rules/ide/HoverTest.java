package org.wiredesk.rules.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HoverTest {

  private static String at(String text) {
    return at(Desk.at(text));
  }

  private static String at(Desk desk) {
    return desk.language.hover(Desk.FILE, desk.caret)
        .map(hover -> hover.span().of(desk.text) + " | " + hover.html()).orElse("");
  }

  @Test
  void wordsOfTheLanguageAreExplained() {
    assertTrue(at("rule a \"b\" { be^cause \"c\" }").startsWith("because | <b>because</b><br>Why it is a fault"));
    assertTrue(at("rule a \"b\" { when JJ^ }").contains("Adjective"));
    assertTrue(at("rule a \"b\" { when ^noun }").contains("common noun"));
    assertTrue(at("rule a \"b\" { when chunk NP-^end }").contains("Last word of a noun phrase"));
    assertTrue(at("rule a \"b\" { category style/unid^iomatic }").contains("nobody says it so"));
    assertTrue(at("rule a \"b\" { severity maj^or }").contains("stumbles"));
    assertTrue(at("pack \"a\" { original r^u }").contains("Russian"));
  }

  @Test
  void formsAndWordsOfAPatternAreExplained() {
    assertEquals("<take|make> | Any form of <b>take</b>, <b>make</b>.", at("rule a \"b\" { when <ta^ke|make> }"));
    assertEquals("\"on|upon\" | Finds <b>on</b> or <b>upon</b>.", at("rule a \"b\" { when \"o^n|upon\" }"));
  }

  @Test
  void aDateTellsItsWeekday() {
    assertEquals("2015-11-13 | Friday, 13 November 2015", at("event \"x\" on 2015-11^-13"));
    assertEquals("2015-11 | November 2015", at("event \"x\" on 2015-^11"));
    assertEquals("", at("event \"x\" on 2015-^11-31"));
  }

  @Test
  void anOfficeTellsWhoHeldIt() {
    Desk desk = Desk.at("""
        person "Ada" { office "May^or" from 2014 until 2016 }
        person "Bob" { office "Mayor" from 2016 }
        """).beside("offices.desk", "office \"Mayor\" { also \"Head\" in \"R & D\" source \"Roll\" checked 2016-05 }");
    assertEquals("Mayor | <b>Mayor</b> (office)<br>also: Head<br>in R &amp; D"
        + "<br>source: Roll<br>checked up to 2016-05<br>Ada 2014–2016<br>Bob 2016–", at(desk));
  }

  @Test
  void aRuleTellsItsReasonAndALabelItsWords() {
    assertEquals("by-way | <b>by-way</b> (rule)<br>A calque<br>instead: amid, (nothing)<br><i>Because.</i>",
        at("rule by^-way \"A calque\" { when \"by\" suggest \"amid\", \"\" because \"Because.\" }"));
    assertEquals("verb | <b>verb</b> (label)<br>stands for: verb:&lt;say&gt;{1,2}",
        at("rule a \"b\" { when verb:<say>{1,2} suggest \"{ve^rb as VBG}\" }"));
  }

  @Test
  void aPersonTellsOfficesAndNames() {
    assertEquals("Ada Example | <b>Ada Example</b> (person)<br>also: Example<br>never: Adda<br>Mayor 2014–",
        at("person \"Ada^ Example\" { also \"Example\" never \"Adda\" office \"Mayor\" from 2014 }"));
  }

  @Test
  void aTermTellsItsNamesInOtherLanguages() {
    assertEquals("Duma | <b>Duma</b> (term)<br>ru: Дума, ГД<br>de: Duma",
        at("term \"Du^ma\" { ru \"Дума\", \"ГД\"  de \"Duma\" }"));
    assertEquals("ru | What it is called in <b>Russian</b>.", at("term \"Duma\" { r^u \"Дума\" }"));
  }

  @Test
  void nothingIsSaidOfBlanksAndExamples() {
    assertEquals("", at("rule a \"b\" {  ^  when \"x\" }"));
    assertEquals("", at("rule a \"b\" { flags \"He [wh^o] came.\" }"));
    assertEquals("", at(Desk.of("rule a \"b\"")));
  }

  @Test
  void halfARuleIsExplainedToo() {
    assertTrue(at("rule a \"b\" { when no^un as").contains("common noun"));
  }
}
