package org.wiredesk.rules.ide;

import java.util.Collection;
import java.util.List;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.phrases.PhraseRule;

/** Runs phrase rules over their own examples; whoever has the matcher gives one. */
public interface ExampleTester {

  /** An example that its rule fails, where it stands, and what the rule does instead. */
  record Failed(DeskPlace place, String message) {}

  /** All that fail; none when the caller was interrupted meanwhile. */
  List<Failed> test(Collection<PhraseRule> rules);
}
