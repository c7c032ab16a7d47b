package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;

class QuietDefaultsTest {

  private static final LanguageToolProvider PROVIDER = new LanguageToolProvider(1);

  @Test
  void everyLineOfTheTableNamesWhatLanguageToolHas() {
    Set<String> unknown = new TreeSet<>(QuietDefaults.load().named());
    for (String variant : LanguagePair.VARIANTS) {
      for (Rule rule : new JLanguageTool(Languages.getLanguageForShortCode(variant)).getAllRules()) {
        unknown.remove(rule.getId());
        unknown.remove(rule.getFullId());
        unknown.remove("category:" + rule.getCategory().getId());
      }
    }
    assertEquals(Set.of(), unknown);
  }

  @Test
  void whatIsOffCanBeSwitchedOnAndItsPageSaysWhyItIsOff() {
    String text = "He said: \"We leave tomorrow.\n\nThe others stayed.\n";
    assertTrue(Wires.check(PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-US")).isEmpty());
    assertEquals(1, Wires.check(
        PROVIDER, Wires.cutByLanguageTool(text), Wires.profile("en-US", "lt:EN_UNPAIRED_QUOTES")).size());
    String why = PROVIDER.page(new CheckId("lt:EN_UNPAIRED_QUOTES"), Wires.profile("en-US")).orElseThrow()
        .why().toString();
    assertTrue(why.contains("quotation-unbalanced"), why);
  }

  @Test
  void bracketsStayOn() {
    assertTrue(info("lt:EN_UNPAIRED_BRACKETS").onByDefault());
    assertFalse(info("lt:EN_UNPAIRED_QUOTES").onByDefault());
  }

  @Test
  void pickyAndCreativeRulesAreListedButOff() {
    assertFalse(info("lt:TOO_LONG_SENTENCE").onByDefault());
    assertFalse(info("lt:EN_PLAIN_ENGLISH_REPLACE").onByDefault());
    assertFalse(info("lt:PROFANITY").onByDefault());
  }

  private static CheckInfo info(String id) {
    return PROVIDER.checks(Wires.profile("en-US")).stream()
        .filter(check -> check.id().value().equals(id)).findFirst().orElseThrow();
  }
}
