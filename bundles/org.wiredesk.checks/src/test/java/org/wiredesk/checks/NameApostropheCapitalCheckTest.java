package org.wiredesk.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wiredesk.bitext.names.Pinyin;
import org.wiredesk.testkit.CheckTester;

class NameApostropheCapitalCheckTest {

  private final CheckTester tester = CheckTester.of(new NameApostropheCapitalCheck());

  @Test
  void aNameIsToldOnceAndChangedEverywhere() {
    tester.offers("[[Xi'An]] sleeps. In Xi'An's streets it rains.", "Xi'an sleeps. In Xi'an's streets it rains.");
    assertEquals(1, tester.findings("Xi'An sleeps. Xi'An wakes.").get(0).related().size());
  }

  @Test
  void onlyWhatIsMadeOfChineseSyllablesIsTold() {
    for (String word : List.of("xi", "an", "tian", "anmen", "chang", "e", "zhongguo", "lüe", "shuangya")) {
      assertTrue(Pinyin.isSyllables(word), word);
    }
    for (String word : List.of("", "andre", "dell", "shawn", "aron", "bro", "xa")) {
      assertFalse(Pinyin.isSyllables(word), word);
    }
  }

  @Test
  void aLongRunOfLettersAndApostrophesTakesNoTime() {
    tester.isSilentOn("x".repeat(100_000) + "'A".repeat(100_000));
  }
}
