package org.wiredesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.UserConfig;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.text.Wire;

class UnreadSentenceTest {

  private static final String TEXT = """
      It was was long. The coast is dark and a owl sings. He has an hour. He has a hour.

      An owl sings. (The minister left.
      """;

  /** LanguageTool with an analysis that cannot stand owls. */
  private static final class AfraidOfOwls extends JLanguageTool {

    AfraidOfOwls(Language english, Language original, UserConfig config) {
      super(english, List.of(), original, null, null, config);
    }

    @Override
    public AnalyzedSentence getAnalyzedSentence(String sentence) throws IOException {
      if (sentence.contains("dark and a owl")) {
        throw new StackOverflowError("an owl");
      }
      return super.getAnalyzedSentence(sentence);
    }
  }

  @Test
  void theOtherSentencesAreCheckedAndTheBrokenOneIsNamed() {
    CheckProfile profile = Wires.profile("en-US");
    List<Finding> whole = Wires.check(new LanguageToolProvider(1), Wire.of(TEXT), profile);
    LanguageToolProvider afraid = new LanguageToolProvider(2,
        pair -> Grammar.load(pair, QuietDefaults.load(), AfraidOfOwls::new));

    for (int run = 0; run < 2; run++) {
      Wires.Collector collector = new Wires.Collector();
      afraid.check(CheckContext.of(Wire.of(TEXT), profile), collector);

      assertEquals(
          whole.stream().filter(finding -> !finding.span().of(TEXT).equals("a") || finding.span().start() > 60).toList(),
          collector.findings.stream().sorted().toList());
      assertEquals(1, collector.failures.size(), collector.failures.toString());
      Failure failure = collector.failures.get(0);
      assertEquals("LanguageTool", failure.source());
      assertTrue(failure.message().contains("“The coast is dark and a owl sings.”"), failure.message());
    }
    assertEquals(4, whole.size(), whole.toString());
  }

  @Test
  void itIsAsLongAsItWas() {
    AnalyzedSentence unread = UnreadSentence.oneWord("An 🦉 sings. \n\n");
    assertEquals("An 🦉 sings. \n\n", unread.getText());
    assertEquals(2, unread.getTokensWithoutWhitespace().length);
  }

  @Test
  void aLongSentenceIsQuotedInPart() {
    String message = UnreadSentence.failure("🦉".repeat(100), new IllegalStateException("an owl")).message();
    assertTrue(message.contains("“" + "🦉".repeat(30) + "…”"), message);
  }
}
