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
import org.wiredesk.checks.api.facts.FactBook;
import org.wiredesk.checks.api.facts.Organisation;
import org.wiredesk.checks.api.facts.Term;
import org.wiredesk.checks.api.phrases.PhraseRule;
import org.wiredesk.rules.DeskProblem;
import org.wiredesk.rules.DeskProblem.Code;
import org.wiredesk.rules.OfficeHolders;

/** What only shows when all files are read: names given twice, offices that nobody wrote down, terms that overlap. */
public final class AcrossFiles {

  private final List<PhraseRule> rules = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<DeskProblem> problems = new ArrayList<>();
  private final Lines lines;

  /** Offices that ship may be held by people of these files. */
  public AcrossFiles(List<FileReading> files) {
    this(files, OfficeHolders.facts());
  }

  /** @param known a book whose offices are known in all files; asked only for an office that none of them has */
  public AcrossFiles(List<FileReading> files, FactBook known) {
    this.lines = new Lines(files.stream().map(FileReading::source).toList());
    Map<CheckId, DeskPlace> ids = new HashMap<>();
    Map<String, DeskPlace> names = new HashMap<>();
    for (FileReading file : files) {
      file.facts().forEach(fact -> add(fact, names));
      file.rules().forEach(rule -> add(rule, ids));
    }
    new Offices(facts, known, this::add).check();
    requireOneMeaning();
    requireOneThingByName();
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
          add(fact.place(), false, Code.AMBIGUOUS, "“" + name + "” is never written here, but right at " + other.place());
        }
      }
    }
  }

  /** Two terms or organisations may not share a name; people and places do. */
  private void requireOneThingByName() {
    Map<String, Fact> first = new HashMap<>();
    for (Fact fact : facts) {
      if (fact instanceof Term || fact instanceof Organisation) {
        for (String name : fact.naming().right()) {
          Fact other = first.putIfAbsent(name, fact);
          if (other != null && other != fact) {
            add(fact.place(), false, Code.AMBIGUOUS,
                "“" + name + "” is a name of “" + other.name() + "” too, at " + other.place());
          }
        }
      }
    }
  }

  /** Rules that find nothing which no other rule finds; looking for them costs as much again as all the rest. */
  public List<DeskProblem> shadowed() {
    return new Shadows(rules).found().entrySet().stream()
        .map(found -> problem(found.getKey().place(), false, Code.SHADOWED,
            "this rule adds nothing: “" + name(found.getValue()) + "”, at " + found.getValue().place()
                + ", marks the same words wherever it does"))
        .toList();
  }

  private static String name(PhraseRule rule) {
    String id = rule.info().id().value();
    return id.substring(id.lastIndexOf(':') + 1);
  }

  private void add(DeskPlace place, boolean error, Code code, String message) {
    problems.add(problem(place, error, code, message));
  }

  private DeskProblem problem(DeskPlace place, boolean error, Code code, String message) {
    return new DeskProblem(place, lines.span(place), error, code, message);
  }

  /** Takes a problem. */
  interface Sink {
    void add(DeskPlace place, boolean error, Code code, String message);
  }
}
