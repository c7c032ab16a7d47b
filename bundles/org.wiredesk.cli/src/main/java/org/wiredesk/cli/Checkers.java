package org.wiredesk.cli;

import java.util.List;
import java.util.function.Supplier;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.engine.Engine;
import org.wiredesk.languagetool.DeskRuleProvider;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.Packs;

/** Puts together everything that checks. */
final class Checkers {

  private static final ClassChecks OWN = new ClassChecks("Wiredesk", BuiltInChecks.quick(), BuiltInChecks::page);

  /** First: what the original says is certain, and need not be told again as a guess. */
  private static final ClassChecks ORIGINAL =
      new ClassChecks("Original", BuiltInChecks.ofOriginal(), BuiltInChecks::page);

  private static final ClassChecks FACTS = new ClassChecks("Facts", BuiltInChecks.ofFacts(), BuiltInChecks::page);

  /** One for all runs in a process: LanguageTool takes seconds to load. */
  private static final LanguageToolProvider LANGUAGE_TOOL =
      new LanguageToolProvider(BuiltInChecks.tagged(), BuiltInChecks::page);

  private static final Engine ALL = engine(() -> Packs.book().rules());

  private Checkers() {}

  static Engine all() {
    return ALL;
  }

  /** With rules of a desk besides those that ship, or in their place. */
  static Engine with(List<PhraseRule> more) {
    if (more.isEmpty()) {
      return ALL;
    }
    List<PhraseRule> rules = Packs.rulesWith(more);
    return engine(() -> rules);
  }

  static LanguageToolProvider languageTool() {
    return LANGUAGE_TOOL;
  }

  private static Engine engine(Supplier<List<PhraseRule>> rules) {
    return new Engine(List.of(ORIGINAL, OWN, FACTS, new DeskRuleProvider(LANGUAGE_TOOL, rules), LANGUAGE_TOOL));
  }
}
