package org.wiredesk.rules.ui.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.RuleExample;
import org.wiredesk.languagetool.DeskRuleTester;
import org.wiredesk.languagetool.LanguageToolProvider;
import org.wiredesk.rules.ide.ExampleTester.Failed;

/**
 * Runs the rules of one file over their examples with LanguageTool. A rule that is as it was the last time, if perhaps
 * on other lines, is not run again: of 250 rules all took two seconds. For one thread at a time.
 */
final class RuleExamples {

  /** Loaded on first use, which takes seconds; keeps the sentences it has analysed. */
  private static final class Holder {
    static final DeskRuleTester TESTER = new DeskRuleTester(new LanguageToolProvider());
  }

  /** Lines count from the rule's. */
  private Map<PhraseRule, List<Failed>> known = Map.of();

  /** None when it was cancelled. */
  List<Failed> test(Collection<PhraseRule> rules, IProgressMonitor monitor) {
    Map<PhraseRule, List<Failed>> tried = new HashMap<>();
    List<Failed> failed = new ArrayList<>();
    for (PhraseRule rule : rules) {
      if (monitor.isCanceled()) {
        return List.of();
      }
      int line = rule.place().line();
      PhraseRule anywhere = moved(rule, -line);
      List<Failed> ofRule = known.get(anywhere);
      if (ofRule == null) {
        ofRule = test(rule).stream().map(one -> moved(one, -line)).toList();
      }
      tried.put(anywhere, ofRule);
      ofRule.forEach(one -> failed.add(moved(one, line)));
    }
    known = tried;
    return failed;
  }

  private static List<Failed> test(PhraseRule rule) {
    return Holder.TESTER.test(List.of(rule)).stream()
        .map(bad -> new Failed(bad.place(), bad.message(), bad.found())).toList();
  }

  private static PhraseRule moved(PhraseRule rule, int lines) {
    return new PhraseRule(rule.info(), moved(rule.place(), lines), rule.originals(), rule.quotations(), rule.when(),
        rule.unless(), rule.says(), rule.because(), rule.suggestions(), moved(rule.flags(), lines),
        moved(rule.keeps(), lines));
  }

  private static List<RuleExample> moved(List<RuleExample> examples, int lines) {
    return examples.stream()
        .map(example -> new RuleExample(example.example(), example.fix(), moved(example.place(), lines))).toList();
  }

  private static Failed moved(Failed failed, int lines) {
    return new Failed(moved(failed.place(), lines), failed.message(), failed.found());
  }

  private static DeskPlace moved(DeskPlace place, int lines) {
    return new DeskPlace(place.file(), place.line() + lines);
  }
}
