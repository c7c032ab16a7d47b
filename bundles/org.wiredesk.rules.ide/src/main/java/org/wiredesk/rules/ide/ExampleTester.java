package org.wiredesk.rules.ide;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.phrases.PhraseRule;

/** Runs phrase rules over their own examples; whoever has the matcher gives one. */
public interface ExampleTester {

  /**
   * An example that its rule fails, where it stands, and what the rule does instead.
   *
   * @param found the example with brackets around what the rule finds, if it finds something else than it should
   */
  record Failed(DeskPlace place, String message, Optional<String> found) {}

  /** All that fail; none when the caller was interrupted meanwhile. */
  List<Failed> test(Collection<PhraseRule> rules);
}
