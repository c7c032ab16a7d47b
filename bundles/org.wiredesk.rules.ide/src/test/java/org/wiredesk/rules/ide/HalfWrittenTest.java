package org.wiredesk.rules.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.text.Span;

/** What somebody has typed so far is seldom a whole file. */
class HalfWrittenTest {

  private static final String TEXT = """
      /* Ours */
      pack "Own" { original ru severity minor }
      import "offices.desk"
      rule a-rule "Title “x”" {
        when start ("on|in" | <take>)? who:name{1,2} ..3 without (verb | ",") ["eve" as noun except chunk NP] // so
        unless "not" end
        suggest "by {who}", "{say like who}"
        says "{who as NN}"
        because "so \\"it\\" is" category style/unidiomatic
        flags "He [on the eve] went." to "by"  keeps "He."  outside quotations off
      }
      office "mayor" { in "Riga" shared }
      person "Ada" { born 1950-02-30 office "mayor" from 2014 until 2013 }
      figure "rate" { unit "percent" is -1.5 on 2015 source "x" }
      """;

  private static void askEverything(Desk desk) {
    DeskLanguage language = desk.language;
    int end = desk.text.length();
    for (DeskMarker marker : language.problems(Desk.FILE)) {
      assertTrue(marker.span().end() <= end);
      marker.fixes().forEach(fix -> desk.edited(fix.edits()));
    }
    for (DeskProposal proposal : language.complete(Desk.FILE, end)) {
      assertTrue(proposal.replaced().end() <= end);
      proposal.stops().forEach(stop -> stop.of(proposal.text()));
    }
    language.hover(Desk.FILE, end);
    language.definition(Desk.FILE, end);
    language.references(Desk.FILE, end);
    language.rename(Desk.FILE, end, "other");
    language.renameable(Desk.FILE, end);
    language.outline(Desk.FILE);
    language.folding(Desk.FILE).forEach(span -> span.of(desk.text));
    desk.edited(language.format(Desk.FILE));
    Span last = new Span(0, 0);
    for (DeskColour colour : language.colours(Desk.FILE)) {
      assertTrue(last.end() <= colour.span().start());
      last = colour.span();
    }
    assertTrue(last.end() <= end);
  }

  @Test
  void everyServiceAnswersForEveryBeginningOfAFile() {
    for (int end = 0; end <= TEXT.length(); end += 2) {
      askEverything(Desk.of(TEXT.substring(0, end)));
    }
  }

  @Test
  void everyServiceAnswersWhereALetterIsMissing() {
    for (int at = 0; at < TEXT.length(); at += 7) {
      askEverything(Desk.of(TEXT.substring(0, at) + TEXT.substring(at + 1)));
    }
  }

  @Test
  void placesOutsideOfTheTextAndUnknownFilesHaveNothing() {
    Desk desk = Desk.of(TEXT);
    for (int offset : new int[] {-1, TEXT.length() + 1, Integer.MAX_VALUE}) {
      assertEquals(List.of(), desk.language.complete(Desk.FILE, offset));
      assertTrue(desk.language.hover(Desk.FILE, offset).isEmpty());
      assertTrue(desk.language.definition(Desk.FILE, offset).isEmpty());
    }
    assertEquals(List.of(), desk.language.problems(Desk.FILE.resolve("other.desk")));
  }

  @Test
  void whatIsWrongInOneEntryIsToldThereOnly() {
    Desk desk = Desk.of("term \"A\"\nterm \"B\" { also\nterm \"C\"\nrule x \"open { when\nterm \"D\"\n");
    assertEquals(2, desk.language.problems(Desk.FILE).size());
    desk.language.problems(Desk.FILE).forEach(marker -> assertEquals(DeskProblem.Code.SYNTAX, marker.code()));
    assertEquals(3, desk.language.book().facts().terms().size());
  }
}
