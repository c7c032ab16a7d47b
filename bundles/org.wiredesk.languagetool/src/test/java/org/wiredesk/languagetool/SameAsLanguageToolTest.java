package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.wiredesk.checks.api.Finding;

/** With everything as LanguageTool has it, the provider finds what {@link JLanguageTool#check} finds, and no more. */
class SameAsLanguageToolTest {

  private static final List<String> TEXTS = List.of(
      """
      Minister opens a new bridge in port of Tallmouth

      TALLMOUTH, 3 May. The minister of transport has opens a new bridge on monday, told reporters the press-service of the \
      the ministry. She he said that a work will be completed in time , and that it's cost was lower then planned.

      "We are glad too see so much guests", — said the the minister, Anna Kowalenko. (The bridge is 800 meters long. \
      According to her, him and his coleagues has worked for three year. An university has helped. It was was  good.

      i think that this are a good idea. The colour of the bridge is a color that everybody likes. He did not went there.
      """,
      """
      The goverment announced an new plan. On Monday, the plan was been discussed. On Monday, it was adopted. On Monday, \
      it came in force. Its about taxes. Their is no alternative, he added .

      The delegations agreed to cooperate eachother. In the mean time, the talks we're held behind closed doors… \
      They discussed about the situation 😀 and the the measures, which effects everyone. A hour later it ended.

      Alot of people was their, irregardless of the whether. He could of said so. The Prime Minister he said yes.
      Between you and I, this should be on on a separate line
      without a full stop
      """,
      "one lower-case line, with a (bracket that never closes and “a quotation that neither does",
      "“He his plans will present”. The sitution is difficult; its getting worser every days.\n\n\n\nA new para .");

  @ParameterizedTest
  @ValueSource(strings = {"en-US", "en-GB", "en-AU", "en-CA"})
  void findsTheSameInEveryVariant(String variant) throws IOException {
    LanguageToolProvider provider = new LanguageToolProvider(2, QuietDefaults.NONE);
    JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode(variant));
    tool.getAllRules().stream().filter(ClockRules::readsClock).forEach(rule -> tool.disableRule(rule.getId()));
    int found = 0;
    for (String text : TEXTS) {
      List<String> expected = tool.check(text).stream().map(match -> describe(match, text)).sorted().toList();
      List<String> actual = Wires.check(provider, Wires.cutByLanguageTool(text), Wires.profile(variant)).stream()
          .map(finding -> describe(finding, text)).sorted().toList();
      assertEquals(String.join("\n", expected), String.join("\n", actual));
      found += actual.size();
    }
    assertTrue(found > 40, "too few faults to compare: " + found);
  }

  private static String describe(RuleMatch match, String text) {
    String words = text.substring(match.getFromPos(), match.getToPos());
    List<String> fixes = match.getSuggestedReplacements().stream()
        .filter(suggestion -> !suggestion.equals(words)).distinct().limit(Findings.MAX_FIXES).toList();
    return match.getFromPos() + "-" + match.getToPos() + " " + Findings.message(match, words) + fixes;
  }

  private static String describe(Finding finding, String text) {
    List<String> fixes = finding.fixes().stream().map(fix -> fix.edits().get(0).replacement()).toList();
    return finding.span().start() + "-" + finding.span().end() + " " + finding.message() + fixes;
  }
}
