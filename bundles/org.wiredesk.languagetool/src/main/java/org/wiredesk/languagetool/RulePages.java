package org.wiredesk.languagetool;

import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.rules.ExampleSentence;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.CheckInfo;
import org.wiredesk.checks.api.CheckPage;
import org.wiredesk.checks.api.CheckPage.Example;
import org.wiredesk.text.Span;

/** Makes the help page of a LanguageTool rule from what LanguageTool says of it, with its own examples. */
final class RulePages {

  /** Of each kind; a group of rules has up to a hundred. */
  private static final int MAX_EXAMPLES = 6;
  private static final String MARKER = "<marker>";
  private static final String END = "</marker>";

  private RulePages() {}

  static Optional<CheckPage> page(CheckId id, RuleCatalog catalog) {
    List<Rule> rules = catalog.rules(id);
    if (rules.isEmpty()) {
      return VariantSpelling.page(id);
    }
    CheckInfo info = catalog.infoOf(rules.get(0));
    return Optional.of(new CheckPage(
        id, info.title(), why(rules, info, catalog), flagged(rules), notFlagged(rules), List.of()));
  }

  private static List<String> why(List<Rule> rules, CheckInfo info, RuleCatalog catalog) {
    Set<String> why = new LinkedHashSet<>();
    for (Rule rule : rules) {
      if (why.size() < MAX_EXAMPLES) {
        message(rule).ifPresent(why::add);
      }
    }
    why.add("A rule of LanguageTool’s, in its category “" + info.group() + "”.");
    rules.stream().flatMap(rule -> catalog.whyOff(rule).stream()).findFirst()
        .ifPresent(reason -> why.add("Off unless switched on: " + reason));
    url(rules).ifPresent(url -> why.add("More: " + url));
    return new ArrayList<>(why);
  }

  /** Messages with a reference to a matched word, such as {@code \1}, say nothing without it. */
  private static Optional<String> message(Rule rule) {
    if (rule instanceof AbstractPatternRule pattern && pattern.getMessage() != null) {
      String message = MessageText.plain(pattern.getMessage());
      return message.isEmpty() || message.indexOf('\\') >= 0 ? Optional.empty() : Optional.of(message);
    }
    return Optional.empty();
  }

  private static Optional<URL> url(List<Rule> rules) {
    return rules.stream().flatMap(rule -> Optional.ofNullable(rule.getUrl()).stream()).findFirst();
  }

  private static List<Example> flagged(List<Rule> rules) {
    List<Example> examples = new ArrayList<>();
    for (Rule rule : rules) {
      for (IncorrectExample example : rule.getIncorrectExamples()) {
        examples.add(example(example.getExample()));
      }
    }
    return some(examples);
  }

  private static List<Example> notFlagged(List<Rule> rules) {
    List<Example> examples = new ArrayList<>();
    for (Rule rule : rules) {
      for (ExampleSentence example : rule.getCorrectExamples()) {
        String text = MessageText.plain(example.getExample());
        examples.add(new Example(text, List.of(), List.of()));
      }
    }
    return some(examples);
  }

  private static List<Example> some(List<Example> examples) {
    return examples.stream().distinct().limit(MAX_EXAMPLES).toList();
  }

  /** Of an example with its fault between markers. */
  static Example example(String marked) {
    int start = marked.indexOf(MARKER);
    int end = marked.indexOf(END, Math.max(0, start));
    if (start < 0 || end < 0) {
      return new Example(MessageText.plain(marked), List.of(), List.of());
    }
    String before = marked.substring(0, start);
    String words = marked.substring(start + MARKER.length(), end);
    String after = marked.substring(end + END.length());
    Span mark = new Span(before.length(), before.length() + words.length());
    return new Example(before + words + after, List.of(mark), List.of());
  }
}
