package org.wiredesk.rules.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wiredesk.text.Span;

class ColoursTest {

  /** One line a piece. */
  private static String colours(String text) {
    Desk desk = Desk.of(text);
    return desk.language.colours(Desk.FILE).stream()
        .map(colour -> colour.kind() + " " + colour.span().of(text) + "\n").collect(Collectors.joining());
  }

  @Test
  void whatARuleSaysIsColouredByItsMeaning() {
    assertEquals("""
        COMMENT // mine
        ENTRY rule
        NAME told
        TEXT "Title"
        KEYWORD when
        LABEL verb
        WORDS <tell>
        WORDS "to"
        TAG any
        TAG NN
        KEYWORD except
        TAG name
        NUMBER 0
        NUMBER 2
        KEYWORD suggest
        SUGGESTION "say"
        KEYWORD category
        VALUE style
        VALUE unidiomatic
        KEYWORD because
        REASON "why"
        KEYWORD flags
        FLAGS "He\s
        FLAGGED [told to]
        FLAGS  us."
        KEYWORD keeps
        KEEPS "He told us."
        """, colours("// mine\nrule told \"Title\" { when verb:<tell> \"to\" any NN except name{0,2} suggest \"say\" "
            + "category style/unidiomatic because \"why\" flags \"He [told to] us.\" keeps \"He told us.\" }"));
  }

  @Test
  void namesAndDatesOfFactsAreColoured() {
    assertEquals("""
        ENTRY person
        NAME "Ada"
        KEYWORD never
        NEVER "Adda"
        ENTRY office
        REFERENCE "mayor"
        KEYWORD from
        NUMBER 2014-02-22
        """, colours("person \"Ada\" { never \"Adda\" office \"mayor\" from 2014-02-22 }"));
  }

  @Test
  void nothingOverlapsAndNothingIsLostInABrokenFile() {
    String text = "rule one \"b\" { when \"x\" , %% flags \"[x]\"\nrule { when \"open\n term 12 <x";
    List<DeskColour> colours = Desk.of(text).language.colours(Desk.FILE);
    for (int i = 1; i < colours.size(); i++) {
      Span before = colours.get(i - 1).span();
      assertTrue(before.end() <= colours.get(i).span().start());
    }
    assertTrue(colours.stream().anyMatch(colour -> colour.kind() == DeskColour.Kind.BROKEN));
  }
}
