package org.wiredesk.ui.checking;

import java.util.List;
import org.wiredesk.checks.BuiltInChecks;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.CheckProvider;
import org.wiredesk.engine.ClassChecks;
import org.wiredesk.languagetool.DeskRuleProvider;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.Packs;

/** The one place that knows which providers of checks the workbench has. */
final class Providers {

  private final ClassChecks own = new ClassChecks("Wiredesk", BuiltInChecks.all(), BuiltInChecks::page);
  private final LanguageToolProvider languageTool =
      new LanguageToolProvider(BuiltInChecks.tagged(), BuiltInChecks::page);
  private final DeskRuleProvider deskRules = new DeskRuleProvider(languageTool, () -> Packs.book().rules());

  /** The quick ones come first. */
  List<CheckProvider> all() {
    return List.of(own, deskRules, languageTool);
  }

  /** Begins to load what takes long, while the quick ones are at work. */
  void prepare(CheckProfile profile) {
    languageTool.prepare(profile);
  }
}
