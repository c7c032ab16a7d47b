package org.wiredesk.rules.ide.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.rules.ide.DeskQuickFix;
import org.wiredesk.rules.ide.names.NameFinder;
import org.wiredesk.rules.ide.names.NameKind;
import org.wiredesk.rules.ide.names.NameUse;
import org.wiredesk.rules.language.desk.Clause;
import org.wiredesk.rules.language.desk.DeskPackage.Literals;
import org.wiredesk.rules.language.desk.Entry;
import org.wiredesk.rules.language.desk.Off;
import org.wiredesk.rules.language.desk.RuleEntry;
import org.wiredesk.text.Span;

/** Offers clauses that a rule lacks, and takes away what is too much. */
final class RuleRepairs {

  private RuleRepairs() {}

  /** Writes clauses before the brace that closes the rule. */
  static List<DeskQuickFix> add(Site site, String label, String... clauses) {
    Optional<Span> rule = site.inside(RuleEntry.class).flatMap(site::spanOf);
    if (rule.isEmpty() || !rule.get().of(site.file().text()).endsWith("}")) {
      return List.of();
    }
    String text = site.file().text();
    int brace = rule.get().end() - 1;
    int lineStart = text.lastIndexOf('\n', brace) + 1;
    boolean ownLine = text.substring(lineStart, brace).isBlank() && lineStart > rule.get().start();
    String written = Stream.of(clauses)
        .map(clause -> ownLine ? "  " + clause + site.lineEnd() : clause + " ").collect(Collectors.joining());
    boolean apart = ownLine || Character.isWhitespace(text.charAt(brace - 1));
    return List.of(new DeskQuickFix(
        label, List.of(site.insert(ownLine ? lineStart : brace, apart ? written : " " + written))));
  }

  static List<DeskQuickFix> ofShadowed(Site site) {
    List<DeskQuickFix> fixes = new ArrayList<>(remove(site, "Take this rule out"));
    if (site.inside(RuleEntry.class).stream().flatMap(rule -> rule.getClauses().stream()).noneMatch(Off.class::isInstance)) {
      fixes.addAll(add(site, "Switch this rule off", "off"));
    }
    return fixes;
  }

  /** Of a clause, a rule or a fact that stands there twice. */
  static List<DeskQuickFix> ofDuplicate(Site site) {
    Optional<Clause> clause = site.inside(Clause.class);
    if (clause.isPresent()) {
      return site.spanOf(clause.get()).map(site::withLineEnd)
          .map(span -> List.of(site.fix("Take this clause out", span, ""))).orElse(List.of());
    } else if (site.text().startsWith("\"")) {
      return NameRepairs.withoutNever(site, site.text());
    }
    List<DeskQuickFix> fixes = new ArrayList<>();
    site.inside(RuleEntry.class).flatMap(rule -> site.spanOf(rule, Literals.ENTRY__NAME))
        .ifPresent(name -> fixes.add(site.change(name, freeName(site, name.of(site.file().text())))));
    fixes.addAll(remove(site, "Take this entry out"));
    return fixes;
  }

  static List<DeskQuickFix> remove(Site site, String label) {
    return site.inside(Entry.class).isPresent()
        ? site.wholeEntry().map(span -> List.of(site.fix(label, span, ""))).orElse(List.of())
        : List.of();
  }

  private static String freeName(Site site, String name) {
    Set<String> taken = new HashSet<>();
    NameFinder.in(site.file()).stream().filter(use -> use.kind() == NameKind.RULE).map(NameUse::name)
        .forEach(taken::add);
    int number = 2;
    while (taken.contains(name + "-" + number)) {
      number++;
    }
    return name + "-" + number;
  }
}
