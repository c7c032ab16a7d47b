package org.wiredesk.ui.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.DeskBook;
import org.wiredesk.rules.DeskEntry;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.DeskSource;
import org.wiredesk.ui.desk.DeskFileReader;

/**
 * What stands at a place of a desk file, saved or not.
 *
 * @param name as the view calls it
 * @param rules what is to be tried; of an entry with unwanted names one for each; empty if the entry is broken
 * @param problems why there is nothing to be tried, or what else is wrong, for the user
 */
public record TrialRule(String name, List<PhraseRule> rules, List<String> problems) {

  public TrialRule {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }

  /** Reads the file, which takes some milliseconds; the first time about a second. Not on the UI thread. */
  static TrialRule at(DeskSource source, int offset) {
    Optional<DeskEntry> entry = DeskEntry.at(source.text(), offset);
    return entry.map(found -> of(found, source))
        .orElseGet(() -> new TrialRule("", List.of(), List.of(Messages.TrialRule_none)));
  }

  boolean isBroken() {
    return rules.isEmpty();
  }

  private static TrialRule of(DeskEntry entry, DeskSource source) {
    DeskBook book = DeskFileReader.read(List.of(source));
    List<PhraseRule> rules = book.rules().stream()
        .filter(rule -> rule.place().file().equals(source.name()) && entry.has(rule.place().line())).toList();
    List<String> problems = new ArrayList<>();
    for (DeskProblem problem : book.problems()) {
      boolean here = problem.place().file().equals(source.name()) && entry.has(problem.place().line());
      if (here && problem.error()) {
        problems.add(NLS.bind(Messages.TrialRule_problem, problem.place().line(), problem.message()));
      }
    }
    if (rules.isEmpty() && problems.isEmpty()) {
      problems.add(NLS.bind(Messages.TrialRule_noRule, entry.keyword()));
    }
    return new TrialRule(name(entry, rules, source), rules, problems);
  }

  /** The rule's id, or as much of a broken one as stands before its brace. */
  private static String name(DeskEntry entry, List<PhraseRule> rules, DeskSource source) {
    if (!rules.isEmpty()) {
      String id = rules.get(0).info().id().value();
      return id.substring(id.lastIndexOf(':') + 1);
    }
    String line = entry.span().of(source.text()).lines().findFirst().orElse("");
    return line.substring(0, line.indexOf('{') < 0 ? line.length() : line.indexOf('{')).strip();
  }
}
