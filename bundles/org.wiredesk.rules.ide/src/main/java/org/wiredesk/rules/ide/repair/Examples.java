package org.wiredesk.rules.ide.repair;

import java.util.List;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.rules.ide.ExampleTester;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.text.Span;

/** Tells which examples of a file its rules fail. */
public final class Examples {

  private Examples() {}

  public static List<DeskMarker> failed(DeskSet set, DeskText file, ExampleTester tester) {
    String name = file.source().name();
    List<PhraseRule> rules = set.book().rules().stream()
        .filter(rule -> rule.place().file().equals(name))
        .filter(rule -> !rule.flags().isEmpty() || !rule.keeps().isEmpty()).toList();
    return rules.isEmpty()
        ? List.of()
        : tester.test(rules).stream().map(failed -> marker(file, failed)).toList();
  }

  private static DeskMarker marker(DeskText file, ExampleTester.Failed failed) {
    return new DeskMarker(
        line(file.text(), failed.place().line()), true, Code.BAD_EXAMPLE, "this rule " + failed.message(), List.of());
  }

  /** Without the blanks around it. */
  private static Span line(String text, int line) {
    int start = 0;
    for (int i = 1; i < line && text.indexOf('\n', start) >= 0; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    int lineEnd = text.indexOf('\n', start);
    String written = text.substring(start, lineEnd < 0 ? text.length() : lineEnd);
    int first = start + written.length() - written.stripLeading().length();
    return new Span(first, first + written.strip().length());
  }
}
