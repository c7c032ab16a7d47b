package org.wiredesk.ui.checking;

import java.util.List;
import java.util.function.Supplier;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.checks.api.Tagger;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.languagetool.DeskRuleProvider;
import org.wiredesk.languagetool.DeskRuleTester;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.Packs;

/** The one place that knows which providers of checks the workbench has. */
final class Providers {

  private final ClassChecks own = new ClassChecks("Wiredesk", BuiltInChecks.quick(), BuiltInChecks::page);
  private final ClassChecks original =
      new ClassChecks("Original", BuiltInChecks.ofOriginal(), BuiltInChecks::page);
  private final ClassChecks facts = new ClassChecks("Facts", BuiltInChecks.ofFacts(), BuiltInChecks::page);
  private final LanguageToolProvider languageTool =
      new LanguageToolProvider(BuiltInChecks.tagged(), BuiltInChecks::page);
  private final List<CheckProvider> shared = with(() -> Packs.book().rules());

  /** With the desk rules that ship. What the original says comes first, then what is quick. */
  List<CheckProvider> shared() {
    return shared;
  }

  /** The same with other desk rules; what is known of sentences is known to all. */
  List<CheckProvider> with(Supplier<List<PhraseRule>> rules) {
    return List.of(original, own, facts, deskRules(rules), languageTool);
  }

  /** Desk rules alone. */
  CheckProvider deskRules(Supplier<List<PhraseRule>> rules) {
    return new DeskRuleProvider(languageTool, rules);
  }

  DeskRuleTester ruleTester() {
    return new DeskRuleTester(languageTool);
  }

  Tagger tagger(CheckProfile profile) {
    return languageTool.tagger(profile);
  }

  /** Begins to load what takes long, while the quick ones are at work. */
  void prepare(CheckProfile profile) {
    languageTool.prepare(profile);
  }
}
