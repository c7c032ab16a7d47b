package org.wiredesk.bench;

import java.util.List;
import java.util.Locale;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.engine.CheckListener;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.DeskRuleProvider;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskReader;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.rules.Packs;
import org.wiredesk.text.Wire;

/**
 * Measures how long an open wire shows old findings after a desk file of 5,000 rules was saved: the file is read again,
 * its rules are made ready, and the wire is checked with them, by all that the workbench checks with.
 */
final class DeskSaved {

  private static final int RULES = 5000;
  private static final int ROUNDS = 6;
  private static final double TARGET_MILLIS = 2000;
  /** How long the workbench waits for more files that are saved together. */
  private static final double QUIET_MILLIS = 150;

  private final CheckProfile profile;
  private final Engine engine;
  private List<PhraseRule> rules = Packs.book().rules();

  DeskSaved(CheckProfile profile) {
    this.profile = profile;
    LanguageToolProvider languageTool = new LanguageToolProvider(BuiltInChecks.tagged(), BuiltInChecks::page);
    this.engine = new Engine(List.of(
        new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page),
        new DeskRuleProvider(languageTool, () -> rules), languageTool));
  }

  /** @param text of a wire of 1,000 words */
  void run(String text, Table table) {
    save(0);
    check(text);
    double millis = 0;
    for (int round = 1; round <= ROUNDS; round++) {
      long start = System.nanoTime();
      save(round);
      check(text);
      millis += (System.nanoTime() - start) / 1e6 + QUIET_MILLIS;
    }
    double each = millis / ROUNDS;
    table.line("5,000 rules saved to fresh findings, against 2 s", String.format(Locale.ROOT, "%.0f ms", each),
        String.format(Locale.ROOT, "%.0f ms", TARGET_MILLIS), each / TARGET_MILLIS, 1);
  }

  /** One rule is another than before. */
  private void save(int round) {
    DeskSource made = DeskMaker.write(RULES);
    DeskBook book = DeskReader.read(List.of(
        new DeskSource(made.name(), made.text().replaceFirst("Nobody would", "In round " + round + " nobody would"))));
    rules = Packs.rulesWith(book.rules());
  }

  private void check(String text) {
    if (!engine.check(Wire.of(text), profile, CheckListener.NONE).isComplete()) {
      throw new IllegalStateException("the check was not completed");
    }
  }
}
