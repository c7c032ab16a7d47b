package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wiredesk.languagetool.Phrases.rule;
import static org.wiredesk.languagetool.Phrases.word;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.checks.api.phrases.Wording;

class DeskRuleTesterTest {

  private final DeskRuleTester tester = new DeskRuleTester(new LanguageToolProvider(1));

  @Test
  void anExampleThatItsRuleFindsIsGood() {
    assertTold(List.of(), rule(word("background")).flagging("A [[background]] is seen.", null));
  }

  @Test
  void anExampleThatItsRuleOverlooksIsTold() {
    assertTold(List.of("finds nothing in: A [foreground] is seen."),
        rule(word("background")).flagging("A [[foreground]] is seen.", null));
  }

  @Test
  void anExampleInWhichItsRuleFindsOtherWordsIsTold() {
    assertTold(List.of("finds: A [background] is seen.  instead of: [A background] is seen."),
        rule(word("background")).flagging("[[A background]] is seen.", null));
  }

  @Test
  void aSuggestionOtherThanInTheExampleIsTold() {
    assertTold(List.of("suggests “backdrop”, not “setting”"), rule(word("background")).suggesting(Wording.of("backdrop"))
        .flagging("A [[background]] is seen.", "setting"));
  }

  private void assertTold(List<String> messages, Phrases.Rule rule) {
    assertEquals(messages,
        tester.test(List.of(rule.rule())).stream().map(DeskRuleTester.BadExample::message).toList());
  }
}
