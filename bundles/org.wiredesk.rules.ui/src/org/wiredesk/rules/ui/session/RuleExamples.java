package org.wiredesk.rules.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.languagetool.DeskRuleTester;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.ide.ExampleTester;

/** Runs rules over their examples with LanguageTool, until it is told to stop. */
final class RuleExamples implements ExampleTester {

  /** Loaded on first use, which takes seconds; keeps the sentences it has analysed, so that later runs are quick. */
  private static final class Holder {
    static final DeskRuleTester TESTER = new DeskRuleTester(new LanguageToolProvider());
  }

  private final IProgressMonitor monitor;

  RuleExamples(IProgressMonitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public List<Failed> test(Collection<PhraseRule> rules) {
    List<Failed> failed = new ArrayList<>();
    for (PhraseRule rule : rules) {
      if (monitor.isCanceled()) {
        return List.of();
      }
      Holder.TESTER.test(List.of(rule)).forEach(bad -> failed.add(new Failed(bad.place(), bad.message())));
    }
    return failed;
  }
}
