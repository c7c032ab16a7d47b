package org.wiredesk.rules.ide.repair;

import java.util.List;
import java.util.Optional;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.ide.DeskEdit;
import org.wiredesk.rules.ide.DeskMarker;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ide.ExampleTester;
import org.wiredesk.rules.ide.files.DeskSet;
import org.wiredesk.rules.ide.files.DeskText;
import org.wiredesk.text.Span;

/** Tells which examples of a file its rules fail. */
public final class Examples {

  private static final String FLAGS = "flags ";

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
    Span line = line(file.text(), failed.place().line());
    List<DeskQuickFix> fixes = failed.found().flatMap(found -> marked(file, line, found)).stream().toList();
    return new DeskMarker(line, true, Code.BAD_EXAMPLE, "this rule " + failed.message(), fixes);
  }

  /** Of an example that the rule must find; what it must keep from is another matter. */
  private static Optional<DeskQuickFix> marked(DeskText file, Span line, String found) {
    String written = line.of(file.text());
    int from = written.indexOf('"') + 1;
    int to = end(written, from);
    boolean alone = written.startsWith(FLAGS) && from > 0 && to < written.length()
        && !written.substring(to).contains(FLAGS);
    return alone
        ? Optional.of(new DeskQuickFix("Mark what the rule finds", List.of(new DeskEdit(file.uri(),
            new Span(from, to).shift(line.start()), found.replace("\\", "\\\\").replace("\"", "\\\"")))))
        : Optional.empty();
  }

  /** Where the quotation mark is that closes; the text's length if there is none. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return Math.min(at, text.length());
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
