package org.wiredesk.rules.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.checks.api.CheckId;
import org.wiredesk.checks.api.desk.DeskPlace;
import org.wiredesk.checks.api.facts.Fact;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.text.Span;

/** What only shows when all files are read: names given twice, offices that nobody wrote down, terms that overlap. */
public final class AcrossFiles {

  private final List<PhraseRule> rules = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<DeskProblem> problems = new ArrayList<>();
  private final Lines lines;

  public AcrossFiles(List<FileReading> files) {
    this.lines = new Lines(files.stream().map(FileReading::source).toList());
    Map<CheckId, DeskPlace> ids = new HashMap<>();
    Map<String, DeskPlace> names = new HashMap<>();
    for (FileReading file : files) {
      file.facts().forEach(fact -> add(fact, names));
      file.rules().forEach(rule -> add(rule, ids));
    }
    new Offices(facts, this::add).check();
    requireOneMeaning();
  }

  /** Each id once. */
  public List<PhraseRule> rules() {
    return rules;
  }

  public List<Fact> facts() {
    return facts;
  }

  public List<DeskProblem> problems() {
    return problems;
  }

  private void add(PhraseRule rule, Map<CheckId, DeskPlace> ids) {
    DeskPlace first = ids.putIfAbsent(rule.info().id(), rule.place());
    if (first == null) {
      rules.add(rule);
    } else if (!first.equals(rule.place())) {
      add(rule.place(), true, Code.DUPLICATE,
          "there is a rule " + rule.info().id() + " already, at " + first + "; this one does not run");
    }
  }

  private void add(Fact fact, Map<String, DeskPlace> names) {
    DeskPlace first = names.putIfAbsent(fact.getClass().getSimpleName() + " " + fact.name(), fact.place());
    if (first == null) {
      facts.add(fact);
    } else {
      add(fact.place(), true, Code.DUPLICATE, "“" + fact.name() + "” is written down already, at " + first);
    }
  }

  /** What one entry never writes another may not want. */
  private void requireOneMeaning() {
    Map<String, Fact> right = new HashMap<>();
    facts.forEach(fact -> fact.naming().right().forEach(name -> right.putIfAbsent(name, fact)));
    Set<String> told = new HashSet<>();
    for (Fact fact : facts) {
      for (String name : fact.naming().never()) {
        Fact other = right.get(name);
        if (other != null && other != fact && told.add(name)) {
          add(fact.place(), false, Code.OVERLAP, "“" + name + "” is never written here, but right at " + other.place());
        }
      }
    }
  }

  private void add(DeskPlace place, boolean error, Code code, String message) {
    problems.add(new DeskProblem(place, lines.span(place), error, code, message));
  }

  /** Takes a problem. */
  interface Sink {
    void add(DeskPlace place, boolean error, Code code, String message);
  }

  /** Where the lines of files are. */
  private static final class Lines {

    private final Map<String, String> texts = new HashMap<>();

    Lines(List<org.wiredesk.rules.DeskSource> sources) {
      sources.forEach(source -> texts.put(source.name(), source.text()));
    }

    Span span(DeskPlace place) {
      String text = texts.getOrDefault(place.file(), "");
      int start = 0;
      for (int line = 1; line < place.line() && text.indexOf('\n', start) >= 0; line++) {
        start = text.indexOf('\n', start) + 1;
      }
      int end = text.indexOf('\n', start);
      return new Span(start, end < 0 ? text.length() : end);
    }
  }
}
