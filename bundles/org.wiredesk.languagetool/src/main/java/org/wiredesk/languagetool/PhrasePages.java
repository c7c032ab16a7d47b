package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.RuleExample;

/** Makes the help page of a phrase rule of what its author says and of its examples. */
final class PhrasePages {

  private PhrasePages() {}

  static CheckPage page(PhraseRule rule) {
    List<String> why = new ArrayList<>();
    if (!rule.because().isEmpty()) {
      why.add(rule.because());
    }
    if (rule.originals().translationsOnly()) {
      why.add(rule.originals().languages().isEmpty()
          ? "For translated wires only."
          : "For wires translated from " + String.join(", ", rule.originals().languages().stream().sorted().toList()) + ".");
    }
    why.add("A phrase rule of the pack “" + rule.info().group() + "”: " + rule.place() + ".");
    return new CheckPage(rule.info().id(), rule.info().title(), why,
        rule.flags().stream().map(RuleExample::example).toList(),
        rule.keeps().stream().map(RuleExample::example).toList(), List.of());
  }
}
