package org.wiredesk.languagetool;

import java.util.List;
import org.languagetool.rules.RuleMatch;
import org.wiredesk.checks.api.Failure;

/**
 * What rules found in a text, and which of them broke.
 *
 * @param matches never to be changed: {@link Matches#shifted} makes copies
 */
record RuleResults(List<RuleMatch> matches, List<Failure> failures) {

  RuleResults {
    matches = List.copyOf(matches);
    failures = List.copyOf(failures);
  }
}
