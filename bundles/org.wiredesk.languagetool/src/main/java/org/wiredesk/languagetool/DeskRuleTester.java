package org.wiredesk.languagetool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wiredesk.checks.api.CheckContext;
import org.wiredesk.checks.api.CheckProfile;
import org.wiredesk.checks.api.Failure;
import org.wiredesk.checks.api.Finding;
import org.wiredesk.checks.api.FindingSink;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.checks.api.phrases.RuleExample;
import org.wiredesk.text.Span;
import org.wiredesk.text.Wire;

/** Runs phrase rules over their own examples. */
public final class DeskRuleTester {

  /**
   * An example that a rule does not do what it says of.
   *
   * @param message shows what the rule does instead
   * @param found the example with brackets around what the rule finds; empty unless it finds something else
   */
  public record BadExample(PhraseRule rule, DeskPlace place, String message, Optional<String> found)
      implements Comparable<BadExample> {

    @Override
    public int compareTo(BadExample other) {
      return place.compareTo(other.place);
    }
  }

  private final LanguageToolProvider languageTool;

  /** @param languageTool is not asked for anything but what it has analysed */
  public DeskRuleTester(LanguageToolProvider languageTool) {
    this.languageTool = languageTool;
  }

  /** In the order of the files; a rule that is off by default is tried too. */
  public List<BadExample> test(Collection<PhraseRule> rules) {
    List<BadExample> bad = new ArrayList<>();
    for (PhraseRule rule : rules) {
      DeskRuleProvider provider = new DeskRuleProvider(languageTool, alone(rule));
      rule.flags().forEach(example -> test(provider, rule, example).ifPresent(bad::add));
      rule.keeps().forEach(example -> test(provider, rule, example).ifPresent(bad::add));
    }
    return bad.stream().sorted().toList();
  }

  private static Supplier<List<PhraseRule>> alone(PhraseRule rule) {
    List<PhraseRule> rules = List.of(rule);
    return () -> rules;
  }

  private static Optional<BadExample> test(DeskRuleProvider provider, PhraseRule rule, RuleExample example) {
    String text = example.example().text();
    Found found = new Found();
    provider.check(CheckContext.of(Wire.of(text), profile(rule)), found);
    List<Span> marks = found.findings.stream().map(Finding::span).sorted().toList();
    String message = "";
    if (!found.failures.isEmpty()) {
      message = found.failures.get(0).message();
    } else if (!marks.equals(example.example().marks())) {
      message = marks.isEmpty()
          ? "finds nothing in: " + marked(text, example.example().marks())
          : "finds: " + marked(text, marks)
              + (example.example().marks().isEmpty() ? "" : "  instead of: " + marked(text, example.example().marks()));
    } else if (example.fix().isPresent()) {
      message = wrongFix(found.findings.stream().sorted().findFirst().orElseThrow(), example.fix().get());
    }
    boolean elsewhere = found.failures.isEmpty() && !marks.isEmpty() && !marks.equals(example.example().marks());
    return message.isEmpty()
        ? Optional.empty()
        : Optional.of(new BadExample(rule, example.place(), message,
            elsewhere ? Optional.of(marked(text, marks)) : Optional.empty()));
  }

  private static String wrongFix(Finding finding, String wanted) {
    String first = finding.fixes().isEmpty()
        ? "nothing" : "“" + finding.fixes().get(0).edits().get(0).replacement() + "”";
    return first.equals("“" + wanted + "”") ? "" : "suggests " + first + ", not “" + wanted + "”";
  }

  /** Under which the rule certainly runs. */
  private static CheckProfile profile(PhraseRule rule) {
    CheckProfile usual = CheckProfile.DEFAULT;
    Optional<String> original = rule.originals().languages().stream().sorted().findFirst().or(usual::originalLanguage);
    return new CheckProfile(
        usual.language(), original, Set.of(), Set.of(rule.info().id()), Set.of(), Optional.of(PhraseRule.PREFIX));
  }

  private static String marked(String text, List<Span> marks) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Span mark : marks) {
      if (mark.start() >= at) {
        out.append(text, at, mark.start()).append('[').append(mark.of(text)).append(']');
        at = mark.end();
      }
    }
    return out.append(text, at, text.length()).toString();
  }

  private static final class Found implements FindingSink {

    private final List<Finding> findings = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();

    @Override
    public synchronized void found(Finding finding) {
      findings.add(finding);
    }

    @Override
    public synchronized void failed(Failure failure) {
      failures.add(failure);
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
